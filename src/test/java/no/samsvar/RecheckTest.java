package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Kept;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.check.Seen;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.index.IndexFault;
import no.samsvar.index.Ledger;
import no.samsvar.index.Page;
import no.samsvar.observe.Selection;
import no.samsvar.pack.PackException;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.Renderers;
import no.samsvar.rule.Example;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A check that takes what did not change from the last one says what a check of everything says.
 */
final class RecheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final RuleId EXIT = new RuleId("contract/exit-assistance");
  private static final RuleId AUDIT = new RuleId("contract/audit-right");

  private static Samsvar samsvar;
  private static String rule;
  private static String lexicon;

  @TempDir Path folder;
  private Path documents;
  private Path index;

  @BeforeAll
  static void open() throws PackException, IOException {
    samsvar = Samsvar.with(List.of());
    Path root = Path.of(System.getProperty("project.root", "."));
    rule = Files.readString(root.resolve("rules/contract/exit-assistance.yaml"));
    lexicon = Files.readString(root.resolve("rules/lexicon/shared.yaml"));
  }

  @BeforeEach
  void documents_of_several_kinds_that_were_checked_once() throws Exception {
    documents = Files.createDirectory(folder.resolve("documents"));
    index = folder.resolve("index");
    for (Example.Expectation wanted : Example.Expectation.values()) {
      write("Avtale om drift av fagsystem mellom Kunden og Leverandøren", "contract", wanted);
      write("Digitaliseringsstrategi 2022–2025", "strategy", wanted);
      write("Databehandleravtale mellom behandlingsansvarlig og databehandler", "dpa", wanted);
    }
    refresh(samsvar, index);
    check(samsvar, index, DAY);
  }

  @Test
  void nothing_changed_gives_the_same() throws Exception {
    same(samsvar, DAY);
  }

  @Test
  void one_rule_changed() throws Exception {
    String weaker = rule.replace("commits: { all: [transfer-help]", "states: { all: [supplier]");
    assertThat(weaker).isNotEqualTo(rule);
    Samsvar other = laidOver("contract/exit-assistance.yaml", weaker);
    assertThat(verdicts(check(other, index, DAY), EXIT))
        .isNotEqualTo(verdicts(check(samsvar, index, DAY), EXIT));
    check(samsvar, index, DAY);
    same(other, DAY);
  }

  @Test
  void one_concept_changed() throws Exception {
    String without = lexicon.replace("bistå, bistår, bistand, hjelpe, hjelper,", "flikke,");
    assertThat(without).isNotEqualTo(lexicon);
    Samsvar other = laidOver("lexicon/shared.yaml", without);
    assertThat(verdicts(check(other, fresh(other), DAY), EXIT))
        .isNotEqualTo(verdicts(check(samsvar, index, DAY), EXIT));
    same(other, DAY);
  }

  @Test
  void a_setting_of_a_pack_changed() throws Exception {
    Samsvar other =
        laidOver(
            "elvdal/pack.yaml",
            """
            name: elvdal
            version: 1.0.0
            depends-on: [contract]
            overrides:
              contract/audit-right: { severity: note }
            """);
    same(other, DAY);
  }

  @Test
  void another_day_and_other_checks_of_the_text() throws Exception {
    same(samsvar, DAY.plusDays(1));
    same(samsvar, DAY.plusYears(8));
    CheckRequest all = request(DAY, Selection.ALL);
    assertThat(json(check(samsvar, index, all)))
        .isEqualTo(json(check(samsvar, fresh(samsvar), all)));
  }

  @Test
  void what_did_not_change_is_not_judged_again() throws Exception {
    foreign();
    String weaker = rule.replace("commits: { all: [transfer-help]", "states: { all: [assist]");
    Samsvar other = laidOver("contract/exit-assistance.yaml", weaker);
    RunResult result = check(other, index, DAY);
    assertThat(verdicts(result, AUDIT)).containsOnly("not-applicable[]");
    assertThat(verdicts(result, EXIT)).doesNotContain("not-applicable[]");
  }

  @Test
  void a_changed_document_is_judged_anew_and_a_forgotten_one_leaves_no_page() throws Exception {
    DocumentId first = files().first();
    Path file = Path.of(first.value());
    Files.writeString(file, Files.readString(file).replace("skal", "kan"));
    refresh(samsvar, index);
    same(samsvar, DAY);
    Indexer.of(samsvar).forget(index, List.of(first.value()));
    try (Ledger ledger = Ledger.open(index, Indexer.judging())) {
      assertThat(ledger.page(first)).isEmpty();
      assertThat(ledger.page(files().last())).isPresent();
    }
  }

  @Test
  void files_that_the_index_knows_by_their_bytes_are_not_judged_again() throws Exception {
    foreign();
    Path first = Path.of(files().first().value());
    Path copy = Files.copy(first, folder.resolve("copy.md"));
    Path changed = Path.of(files().last().value());
    Files.writeString(changed, Files.readString(changed) + "\nLeverandøren skal gjøre mer.\n");
    for (Path file : List.of(first, copy)) {
      assertThat(verdicts(checked(samsvar, file), AUDIT)).containsOnly("not-applicable[]");
    }
    assertThat(json(checked(samsvar, changed)))
        .isEqualTo(json(samsvar.check(inputs(changed), CheckRequest.asOf(DAY))));
  }

  @Test
  void files_checked_with_an_index_give_the_same_as_without() throws Exception {
    String weaker = rule.replace("commits: { all: [transfer-help]", "states: { all: [assist]");
    for (Samsvar program : List.of(samsvar, laidOver("contract/exit-assistance.yaml", weaker))) {
      assertThat(json(checked(program, documents)))
          .isEqualTo(json(program.check(inputs(), CheckRequest.asOf(DAY))));
      Path copy = folder.resolve("copy.md");
      Files.writeString(copy, Files.readString(Path.of(files().first().value())));
      assertThat(json(checked(program, copy)))
          .isEqualTo(json(program.check(inputs(copy), CheckRequest.asOf(DAY))));
    }
  }

  /** Leaves a verdict in all pages that no rule came to. */
  private void foreign() throws IOException {
    Verdict foreign = new Verdict.NotApplicable(List.of());
    try (Ledger ledger = Ledger.open(index, Indexer.judging())) {
      for (DocumentId id : files()) {
        Page page = ledger.page(id).orElseThrow();
        ledger.put(with(page, foreign));
      }
      ledger.commit();
    }
  }

  private RunResult checked(Samsvar program, Path files) throws IOException, IndexFault {
    try (Searcher searcher = Searcher.open(program, index)) {
      return held(searcher.check(inputs(files), request(DAY, Selection.USUAL)));
    }
  }

  private static Page with(Page page, Verdict verdict) {
    TreeMap<RuleId, Kept.Judged> verdicts = new TreeMap<>();
    page.kept()
        .whole()
        .verdicts()
        .forEach(
            (id, judged) ->
                verdicts.put(id, new Kept.Judged(judged.mark(), verdict, judged.fingerprint())));
    Seen seen = new Seen(page.kept().reach().orElseThrow(), page.kept().whole().observations());
    Kept kept = Kept.of(verdicts, Optional.of(seen));
    return new Page(page.key(), page.made(), page.front(), kept, page.particulars());
  }

  /** The examples of a pack's rules that should come to this, as one document. */
  private void write(String title, String pack, Example.Expectation wanted) throws IOException {
    StringBuilder text = new StringBuilder("# " + title + "\n\n");
    int number = 0;
    for (Rule each : samsvar.packs().rules()) {
      Optional<Example> example =
          each.examples().all().stream()
              .filter(one -> each.id().pack().equals(pack) && one.expectation() == wanted)
              .findFirst();
      if (example.isPresent()) {
        text.append("## ").append(++number).append(' ').append(each.id().value()).append("\n\n");
        text.append(example.get().text()).append("\n\n");
      }
    }
    Files.writeString(documents.resolve(pack + "-" + wanted + ".md"), text);
  }

  private SortedSet<DocumentId> files() throws IOException {
    return new TreeSet<>(inputs().files().keySet());
  }

  private Inputs inputs() throws IOException {
    return inputs(documents);
  }

  private static Inputs inputs(Path files) throws IOException {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    return Inputs.of(List.of(files.toString()), nothing);
  }

  private void refresh(Samsvar program, Path where) throws IOException, IndexFault {
    List<String> roots = List.of(documents.toString());
    Indexer.of(program)
        .refresh(where, new IndexRequest(inputs(), roots, Limits.USUAL, Progress.NONE, "one"));
  }

  /** An index that nobody has checked. */
  private Path fresh(Samsvar program) throws IOException, IndexFault {
    Path where = folder.resolve("fresh" + System.nanoTime());
    refresh(program, where);
    return where;
  }

  private Samsvar laidOver(String path, String text) throws IOException, PackException {
    Path own = Files.createTempDirectory(folder, "rules");
    Files.createDirectories(own.resolve(path).getParent());
    Files.writeString(own.resolve(path), text);
    return Samsvar.with(List.of(own));
  }

  private void same(Samsvar program, LocalDate day) throws Exception {
    RunResult known = check(program, index, day);
    Path unknown = fresh(program);
    assertThat(json(known)).isEqualTo(json(check(program, unknown, day)));
    assertThat(json(known)).isEqualTo(json(program.check(inputs(), CheckRequest.asOf(day))));
  }

  private static RunResult check(Samsvar program, Path where, LocalDate day) throws IndexFault {
    return check(program, where, request(day, Selection.USUAL));
  }

  private static RunResult check(Samsvar program, Path where, CheckRequest request)
      throws IndexFault {
    try (Searcher searcher = Searcher.open(program, where)) {
      return held(searcher.check(request));
    }
  }

  /** The result with all words and findings fetched, since the index is closed afterwards. */
  private static RunResult held(RunResult result) {
    return new RunResult(
        result.version(),
        result.asOf(),
        result.packs(),
        result.leftOut(),
        result.reports().stream().map(RecheckTest::held).toList(),
        result.agreements(),
        result.decisions(),
        result.skipped(),
        result.problems());
  }

  private static Report held(Report report) {
    return new Report(
        new AnalysedDocument(report.analysed().document(), report.analysed().clauses()),
        report.kindGiven(),
        report.findings(),
        report.observations(),
        report.problems());
  }

  private static CheckRequest request(LocalDate day, Selection observe) {
    CheckRequest usual = CheckRequest.asOf(day);
    return new CheckRequest(
        usual.kind(),
        usual.about(),
        usual.packs(),
        Acceptance.nothing(day),
        observe,
        usual.limits(),
        usual.workspace());
  }

  private static String json(RunResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.named("json", RenderSettings.PLAIN).orElseThrow().render(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> verdicts(RunResult result, RuleId id) {
    Stream<Finding> findings =
        result.reports().stream().flatMap(report -> report.findings().stream());
    List<String> said = new ArrayList<>();
    findings
        .filter(finding -> finding.rule().id().equals(id))
        .forEach(
            finding ->
                said.add(
                    finding.verdict().key()
                        + finding.verdict().evidence().stream().map(Evidence::quote).toList()));
    return new TreeSet<>(said);
  }
}
