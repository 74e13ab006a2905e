package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samsvar.check.Observation;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.rule.RuleId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each check on the rows of its table: documents in Markdown, set into a frame, that the check
 * should see something in (hit) or not (miss).
 */
class TextCheckTablesTest {
  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int FEWEST = 12;

  /** Checks that see what no Markdown file can hold, and the test that tries them. */
  private static final Map<String, String> WITHOUT_TABLE =
      Map.of(
          "leftover/tracked-changes", "NoticesTest",
          "leftover/comments", "NoticesTest",
          "numbering/note-repeat", "NoteMarksTest");

  private static final Map<String, String> FRAMES =
      Map.of(
          "plain", "%s",
          "text", "%s",
          "numbered",
              """
              # Avtale om drift
              Avtale av 3. mars 2026 mellom Nordli kommune og Fjelldrift AS.
              ## 1 Formål
              Avtalen gjelder drift av fagsystemer.
              ## 2 Tjenester
              ### 2.1 Drift
              Leverandøren drifter systemene.
              ### 2.2 Brukerstøtte
              Leverandøren svarer på henvendelser.
              ## 3 Pris
              Vederlaget følger av tilbudet.
              ## 4 Varighet
              %s
              """,
          "annexed",
              """
              # Avtale om drift
              Avtale av 3. mars 2026 mellom Nordli kommune og Fjelldrift AS.
              ## 1 Formål
              Avtalen gjelder drift av fagsystemer.
              ## 2 Bilag
              Avtalen har disse bilagene:

              %s
              """,
          "strategy",
              """
              # Digitaliseringsstrategi 2024–2028 for Nordli kommune
              Vedtatt av kommunestyret 14. desember 2023.
              ## 1 Retning
              %s
              """);

  /** A row of a table. */
  private record Row(boolean hit, DocumentKind kind, String name, String text) {}

  @TestFactory
  List<DynamicTest> every_check_sees_what_its_table_says() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (TextCheck check : TextChecks.ALL) {
      String id = check.id().value();
      Optional<String> elsewhere = Optional.ofNullable(WITHOUT_TABLE.get(id));
      if (elsewhere.isPresent()) {
        String why = "%s: no Markdown can hold it, see %s".formatted(id, elsewhere.get());
        tests.add(DynamicTest.dynamicTest(why, () -> tried(id, elsewhere.get())));
      } else if (!TextChecks.AMONG.contains(check)) {
        List<Row> rows = rows(check.id());
        tests.add(DynamicTest.dynamicTest(id, () -> agree(check, rows)));
      }
    }
    return tests;
  }

  private static void tried(String id, String test) {
    System.out.println("without a table: " + id + ", tried by " + test);
    assertThat(Path.of("src/test/java/no/samsvar/observe", test + ".java")).isRegularFile();
  }

  private static void agree(TextCheck check, List<Row> rows) throws ExtractionException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      boolean seen = !observe(check, row).isEmpty();
      if (seen != row.hit()) {
        wrong.add((row.hit() ? "missed: " : "noisy: ") + row.text());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows.stream().filter(Row::hit)).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(rows.stream().filter(row -> !row.hit())).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static List<Observation> observe(TextCheck check, Row row) throws ExtractionException {
    byte[] bytes = row.text().getBytes(StandardCharsets.UTF_8);
    AnalysedDocument document =
        ANALYSER.analyse(
            new FileExtractor().extract(new DocumentId(row.name()), bytes).as(row.kind()));
    SortedSet<RuleId> only = new TreeSet<>(List.of(check.id()));
    return new Observer(new Selection(only)).observe(document, TODAY);
  }

  private static List<Row> rows(RuleId id) throws IOException {
    String file = "/observe/" + id.value().replace('/', '-') + ".tsv";
    try (InputStream in = TextCheckTablesTest.class.getResourceAsStream(file)) {
      String table =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> row(line.split("\t", -1)))
          .toList();
    }
  }

  private static Row row(String[] cells) {
    String text = cells[3].replace("\\n", "\n");
    return new Row(
        cells[0].equals("hit"),
        DocumentKind.ofKey(cells[1]).orElseThrow(),
        cells[2].equals("text") ? "row.txt" : "row.md",
        Objects.requireNonNull(FRAMES.get(cells[2]), cells[2]).formatted(text));
  }

  @Test
  void usual_checks_are_among_all() {
    assertThat(Selection.ALL.checks()).containsAll(Selection.USUAL.checks());
    assertThat(Selection.NONE.checks()).isEmpty();
  }

  @Test
  void the_page_on_observations_tells_of_every_check_whether_it_is_on() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/observations.md"));
    for (TextCheck check : TextChecks.ALL) {
      String severity = check.severity().key();
      assertThat(page)
          .contains(
              "| `%s` | %s | %s |"
                  .formatted(check.id().value(), severity, check.usual() ? "on" : "off"));
    }
  }

  @Test
  void an_observation_quotes_every_place_and_keeps_its_fingerprint_when_lines_move()
      throws ExtractionException {
    TextCheck check = TextChecks.ALL.getFirst();
    String text = Objects.requireNonNull(FRAMES.get("numbered"));
    Row one =
        new Row(true, DocumentKind.CONTRACT, "row.md", text.formatted("Se punkt 9.4 om varsling."));
    Row moved =
        new Row(
            true,
            DocumentKind.CONTRACT,
            "row.md",
            text.formatted("Ny linje.\n\nSe punkt 9.4 om varsling."));
    assertThat(observe(check, one))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.evidence())
                  .extracting(e -> e.quote())
                  .containsExactly("Se punkt 9.4 om varsling.");
              assertThat(seen.evidence().getFirst().section()).contains("4");
              assertThat(seen.fingerprint())
                  .isEqualTo(observe(check, moved).getFirst().fingerprint());
            });
  }
}
