package no.samsvar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samsvar.check.Agreement;
import no.samsvar.check.Agreements;
import no.samsvar.check.Checker;
import no.samsvar.check.ConceptMatcher;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.check.RuleMarks;
import no.samsvar.check.RunResult;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;
import no.samsvar.document.Joined;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.DocumentKinds;
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.measure.Comparison;
import no.samsvar.measure.Evaluator;
import no.samsvar.measure.RuleTester;
import no.samsvar.measure.TruthDocument;
import no.samsvar.observe.Observer;
import no.samsvar.observe.Particulars;
import no.samsvar.pack.PackException;
import no.samsvar.pack.PackSet;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/**
 * The program without its command line: extract → structure → clauses → rules → verdicts.
 * Immutable, safe to share between threads.
 */
public final class Samsvar {
  final Extractor extractor;
  final ClauseAnalyser analyser;
  private final PackSet packs;
  private final Checker checker;
  private final Reporting.Source reporting;

  private Samsvar(Extractor extractor, ClauseAnalyser analyser, PackSet packs) {
    this.extractor = extractor;
    this.analyser = analyser;
    this.packs = packs;
    LexicalNormaliser normaliser = new LexicalNormaliser();
    this.checker = new Checker(packs.lexicon(), normaliser);
    this.reporting =
        new Reporting.Source(packs, checker, new RuleMarks(packs.lexicon(), normaliser));
  }

  /**
   * The program with its own rule packs, and the user's folders laid over them.
   *
   * @throws PackException with every fault of the packs
   * @throws IOException when a folder can't be read
   */
  public static Samsvar with(List<Path> ruleFolders) throws PackException, IOException {
    return new Samsvar(new FileExtractor(), new LanguageAnalyser(), Rules.with(ruleFolders));
  }

  /** The same program with the rule packs as a workspace wants them, or what is wrong with that. */
  public Samsvar tailored(Workspace workspace) throws PackException {
    List<String> unknown =
        workspace.configuration().allPacks().stream()
            .filter(name -> !packs.packs().containsKey(name))
            .toList();
    if (!unknown.isEmpty()) {
      throw new PackException(
          List.of(
              new Problem(
                  workspace.resolve(Workspace.FILE).toString(),
                  "no rule pack is called \"" + String.join("\", \"", unknown) + "\"",
                  "known packs: " + String.join(", ", packs.packs().keySet()))));
    }
    return new Samsvar(extractor, analyser, workspace.tailoring().tailor(packs));
  }

  /** The same program with files read this way. */
  public Samsvar reading(Extractor other) {
    return new Samsvar(other, analyser, packs);
  }

  /** The same program with the sentence models of a user's folder, or what is wrong with them. */
  public Samsvar withModels(Path folder) throws PackException {
    return new Samsvar(extractor, Models.analyser(folder), packs);
  }

  /** The packs and the lexicon in use. */
  public PackSet packs() {
    return packs;
  }

  /** The program's version, as the build stamped it. */
  public static String version() {
    return Release.version();
  }

  /** The kind that a document with this title says that it is; UNKNOWN when it says nothing. */
  public static DocumentKind kindTitled(String title) {
    return DocumentKinds.titled(title);
  }

  /** Reads and analyses one document, or tells why not; a kind given overrides detection. Pure. */
  public AnalysedDocument analyse(DocumentId id, byte[] bytes, Optional<DocumentKind> kind)
      throws ExtractionException {
    return analysed(extractor.extract(id, bytes), kind);
  }

  AnalysedDocument analysed(Document document, Optional<DocumentKind> kind) {
    return analyser.analyse(kind.map(document::as).orElse(document));
  }

  /** Checks every input; what can't be read becomes a problem and the rest goes on. */
  public RunResult check(Inputs inputs, CheckRequest request) {
    List<Problem> problems = new ArrayList<>(inputs.problems());
    // Looked into while documents are read, by as many at once, and not one after the other at
    // last.
    Map<DocumentId, Particulars> known = new ConcurrentHashMap<>();
    boolean several = inputs.files().size() > 1 && new Observer(request.observe()).compares();
    DocumentWalk.Outcome<Report> read =
        DocumentWalk.of(
            inputs,
            request.limits(),
            extractor,
            document -> {
              Report report = read(document, inputs, request);
              if (several) {
                known.put(document.id(), Particulars.of(report.analysed(), request.asOf()));
              }
              return report;
            });
    problems.addAll(read.problems());
    List<Report> reports = List.copyOf(read.done().values());
    return result(inputs, request, Companions.told(reports, request, known), problems);
  }

  /** What a run found, from the reports on its documents. */
  RunResult result(
      Inputs inputs, CheckRequest request, List<Report> reports, List<Problem> problems) {
    List<Agreement> agreements = agreements(inputs, request, reports, problems);
    Predicate<Report> part =
        report -> agreements.stream().anyMatch(each -> each.holds(report.analysed().front().id()));
    reports.stream()
        .filter(report -> report.packs().isEmpty() && !part.test(report))
        .forEach(report -> problems.add(Problems.unjudged(report.analysed().front())));
    reports.stream()
        .filter(report -> !report.analysed().front().quality().readable())
        .forEach(report -> problems.add(Problems.unreadable(report.analysed().front())));
    reports.removeIf(report -> report.packs().isEmpty() && !part.test(report));
    List<Report> all =
        Stream.concat(reports.stream(), agreements.stream().map(Agreement::report)).toList();
    Set<String> names = RuleChoice.applied(all, request);
    RuleChoice choice = new RuleChoice(packs, request.asOf());
    return new RunResult(
        version(),
        request.asOf(),
        choice.packs(names),
        choice.leftOut(names),
        reports,
        agreements,
        request.accepted().decisions(all),
        inputs.skipped(),
        problems);
  }

  /** Checks each agreement among the documents as one text. */
  private List<Agreement> agreements(
      Inputs inputs, CheckRequest request, List<Report> reports, List<Problem> problems) {
    List<Agreement> agreements = new ArrayList<>();
    List<AnalysedDocument> documents = reports.stream().map(Report::analysed).toList();
    for (Agreements.Whole whole :
        new Agreements(request.workspace().agreements(inputs.files())).among(documents)) {
      Set<String> packs = new TreeSet<>(request.packs());
      whole.members().stream()
          .map(member -> inputs.path(member.front().id()))
          .forEach(file -> packs.addAll(request.workspace().packs(file)));
      Reporting.Wanted wanted = new Reporting.Wanted(packs, whole.annexes());
      try {
        agreements.add(
            Bounded.within(request.limits().timeout(), () -> agreement(whole, request, wanted)));
      } catch (ExtractionException trouble) {
        problems.add(Problems.of(new DocumentId(whole.name()), trouble));
      }
    }
    return agreements;
  }

  private Agreement agreement(
      Agreements.Whole whole, CheckRequest request, Reporting.Wanted wanted) {
    List<Document> documents = whole.members().stream().map(AnalysedDocument::document).toList();
    Joined joined = Joined.of(new DocumentId(whole.name()), documents);
    AnalysedDocument analysed = analyser.analyse(joined.whole());
    return new Agreement(
        whole.name(), joined.parts(), Reporting.of(reporting, request, analysed, wanted));
  }

  /** The report on a document that was read, by nothing but its words. */
  Report read(Document document, Inputs inputs, CheckRequest request) {
    Path file = inputs.path(document.id());
    Workspace workspace = request.workspace();
    Set<String> names = new TreeSet<>(request.packs());
    names.addAll(workspace.packs(file));
    Optional<DocumentKind> kind = request.kind().or(() -> workspace.kind(file));
    Report report =
        Reporting.of(
            reporting, request, analysed(document, kind), new Reporting.Wanted(names, List.of()));
    return report.asGiven(kind.isPresent());
  }

  /** Why a rule is not asked on a day; empty when it is. */
  public Optional<LeftOut> leftOut(Rule rule, LocalDate day) {
    return new RuleChoice(packs, day).leftOut(rule);
  }

  /** Words for why a document could not be read. */
  public static Problem problem(DocumentId id, ExtractionException trouble) {
    return Problems.of(id, trouble);
  }

  /** Finds the lexicon's concepts in clauses. */
  public ConceptMatcher concepts() {
    return new ConceptMatcher(packs.lexicon());
  }

  /** How reports are made. */
  Reporting.Source reporting() {
    return reporting;
  }

  /** The checker in use, for explaining single verdicts. */
  public Checker checker() {
    return checker;
  }

  /** Runs rules' own examples. */
  public RuleTester ruleTester() {
    return new RuleTester(extractor, analyser, checker);
  }

  /** The rules that may be asked, by id. */
  SortedMap<RuleId, Rule> asked() {
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    packs.rules().stream()
        .filter(rule -> !packs.off().containsKey(rule.id()))
        .forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  /** Compares verdicts on one document with human ones. */
  public List<Comparison> evaluate(AnalysedDocument document, TruthDocument truth) {
    return new Evaluator(checker, asked()).compare(document, truth);
  }
}
