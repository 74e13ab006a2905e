package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samsvar.pack.TruthReader;
import org.junit.jupiter.api.Test;

/**
 * Verdicts of two readers on ten documents that others wrote. The documents may not be passed on;
 * who has them measures with {@code samsvar evaluate DIR --truth FILE}.
 */
final class RealDocumentsTest {
  private static final Path LABELS = Path.of("src/test/resources/measure/real-documents.csv");

  @Test
  void every_verdict_is_on_an_element_that_a_rule_asks_for() throws Exception {
    List<TruthDocument> documents = TruthReader.csv(LABELS.toString(), Files.readString(LABELS));
    assertThat(documents).hasSize(10);
    for (TruthDocument document : documents) {
      assertThat(document.verdicts()).as(document.name()).hasSizeGreaterThan(12);
      for (TruthVerdict verdict : document.verdicts()) {
        assertThat(Path.of("rules", verdict.rule().value() + ".yaml")).exists();
      }
    }
  }

  @Test
  void nothing_of_the_documents_is_kept() throws Exception {
    assertThat(Files.readAllLines(LABELS))
        .allMatch(line -> line.split(";", -1).length == 3 && line.length() < 100);
  }
}
