package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.rule.RuleId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each check of several documents on the rows of its table: documents in Markdown that the
 * check should see something between (hit) or not (miss).
 */
class AmongTablesTest {
  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int FEWEST = 12;

  /** What stands before each document of a row. */
  private static final Map<String, String> FRAMES =
      Map.of(
          "plain", "%s",
          "nb", "# Avtale\n\nAvtale mellom Nordli kommune og Fjelldrift AS.\n\n%s",
          "nn", "# Avtale\n\nAvtale mellom Nordli kommune og Fjelldrift AS om drift.\n\n%s",
          "en", "# Agreement\n\nAgreement between Northmoor Council and Fellhost Ltd.\n\n%s");

  /** A row of a table; of the kinds, the last one holds for the documents that remain. */
  private record Row(boolean hit, List<DocumentKind> kinds, List<String> texts) {
    DocumentKind kind(int at) {
      return kinds.get(Math.min(at, kinds.size() - 1));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_check_of_several_documents_sees_what_its_table_says() {
    return TextChecks.AMONG.stream()
        .map(check -> DynamicTest.dynamicTest(check.id().value(), () -> agree(check.id())));
  }

  private static void agree(RuleId check) throws IOException, ExtractionException {
    List<Row> rows = rows(check);
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (seen(check, row) != row.hit()) {
        wrong.add((row.hit() ? "missed: " : "noisy: ") + row.texts());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows.stream().filter(Row::hit)).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(rows.stream().filter(row -> !row.hit())).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static boolean seen(RuleId check, Row row) throws ExtractionException {
    List<AnalysedDocument> documents = new ArrayList<>();
    for (int at = 0; at < row.texts().size(); at++) {
      byte[] bytes = row.texts().get(at).getBytes(StandardCharsets.UTF_8);
      DocumentId id = new DocumentId("%d.md".formatted(at + 1));
      documents.add(ANALYSER.analyse(new FileExtractor().extract(id, bytes).as(row.kind(at))));
    }
    Selection only = new Selection(new TreeSet<>(List.of(check)));
    return !new Observer(only).among(documents, TODAY).isEmpty();
  }

  private static List<Row> rows(RuleId check) throws IOException {
    String file = "/observe/" + check.value().replace('/', '-') + ".tsv";
    try (InputStream in = AmongTablesTest.class.getResourceAsStream(file)) {
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
    String frame = Objects.requireNonNull(FRAMES.get(cells[2]), cells[2]);
    return new Row(
        cells[0].equals("hit"),
        Arrays.stream(cells[1].split(",", -1))
            .map(key -> DocumentKind.ofKey(key).orElseThrow())
            .toList(),
        Arrays.stream(cells[3].split(" /// ", -1))
            .map(text -> frame.formatted(text.replace("\\n", "\n")))
            .toList());
  }
}
