package no.samsvar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samsvar.check.Agreement;
import no.samsvar.check.Agreements;
import no.samsvar.check.Checker;
import no.samsvar.check.ConceptMatcher;
import no.samsvar.check.Examination;
import no.samsvar.check.Finding;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
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
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.measure.Comparison;
import no.samsvar.measure.Evaluator;
import no.samsvar.measure.RuleTester;
import no.samsvar.measure.TruthDocument;
import no.samsvar.observe.Observer;
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

  private Samsvar(Extractor extractor, ClauseAnalyser analyser, PackSet packs) {
    this.extractor = extractor;
    this.analyser = analyser;
    this.packs = packs;
    this.checker = new Checker(packs.lexicon());
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

  /** The same program with documents and clauses taken from an index where it has them. */
  Samsvar recalling(Recall recall) {
    return new Samsvar(recall, recall, packs);
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
    DocumentWalk.Outcome<Report> read =
        DocumentWalk.of(
            inputs, request.limits(), extractor, document -> read(document, inputs, request));
    List<Report> reports = Companions.told(List.copyOf(read.done().values()), request);
    problems.addAll(read.problems());
    List<Agreement> agreements = agreements(inputs, request, reports, problems);
    Predicate<Report> part =
        report ->
            agreements.stream().anyMatch(each -> each.holds(report.analysed().document().id()));
    reports.stream()
        .filter(report -> report.findings().isEmpty() && !part.test(report))
        .forEach(report -> problems.add(Problems.unknownKind(report.analysed().document().id())));
    reports.stream()
        .filter(report -> !report.analysed().document().quality().readable())
        .forEach(report -> problems.add(Problems.unreadable(report.analysed().document())));
    reports.removeIf(report -> report.findings().isEmpty() && !part.test(report));
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
          .map(member -> inputs.path(member.document().id()))
          .forEach(file -> packs.addAll(request.workspace().packs(file)));
      Wanted wanted = new Wanted(packs, whole.annexes());
      try {
        agreements.add(
            Bounded.within(request.limits().timeout(), () -> agreement(whole, request, wanted)));
      } catch (ExtractionException trouble) {
        problems.add(Problems.of(new DocumentId(whole.name()), trouble));
      }
    }
    return agreements;
  }

  private Agreement agreement(Agreements.Whole whole, CheckRequest request, Wanted wanted) {
    List<Document> documents = whole.members().stream().map(AnalysedDocument::document).toList();
    Joined joined = Joined.of(new DocumentId(whole.name()), documents);
    AnalysedDocument analysed = analyser.analyse(joined.whole());
    return new Agreement(whole.name(), joined.parts(), report(analysed, request, wanted));
  }

  /** What is asked of one document: packs besides those of its kind, annexes that are there. */
  private record Wanted(Set<String> packs, List<String> annexes) {}

  private Report read(Document document, Inputs inputs, CheckRequest request) {
    Path file = inputs.path(document.id());
    Workspace workspace = request.workspace();
    Set<String> packs = new TreeSet<>(request.packs());
    packs.addAll(workspace.packs(file));
    Optional<DocumentKind> kind = request.kind().or(() -> workspace.kind(file));
    Report report = report(analysed(document, kind), request, new Wanted(packs, List.of()));
    return new Report(
        report.analysed(),
        kind.isPresent(),
        report.findings(),
        report.observations(),
        report.problems());
  }

  private Report report(AnalysedDocument document, CheckRequest request, Wanted wanted) {
    SortedMap<RuleId, Finding> findings = new TreeMap<>();
    DocumentKind kind = document.document().kind();
    Set<String> names = new LinkedHashSet<>();
    kind.pack().ifPresent(names::add);
    names.addAll(wanted.packs());
    RuleChoice choice = new RuleChoice(packs, request.asOf());
    Checker.Question own = new Checker.Question(kind, false, wanted.annexes());
    Examination examined = checker.examine(document);
    check(examined, choice.asked(names), own, findings);
    if (RuleChoice.holdsServiceLevels(findings)) {
      check(examined, choice.asked(Set.of("sla")), own, findings);
    }
    request
        .about()
        .ifPresent(
            about -> {
              Set<String> described = about.pack().map(Set::of).orElse(Set.of());
              check(
                  examined,
                  choice.asked(described),
                  new Checker.Question(about, true, wanted.annexes()),
                  findings);
            });
    String name = document.document().id().value();
    return new Report(
        document,
        request.kind().isPresent(),
        request.accepted().accept(name, List.copyOf(findings.values())),
        request
            .accepted()
            .acceptObservations(
                name, new Observer(request.observe()).observe(document, request.asOf())),
        List.of());
  }

  private static void check(
      Examination document,
      List<Rule> rules,
      Checker.Question question,
      Map<RuleId, Finding> findings) {
    document.check(rules, question).forEach(finding -> findings.put(finding.rule().id(), finding));
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
