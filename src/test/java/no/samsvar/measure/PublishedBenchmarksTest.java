package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samsvar.Samsvar;
import no.samsvar.measure.ContractNli.Choice;
import no.samsvar.measure.ContractNli.Judgement;
import no.samsvar.measure.ContractNli.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The measuring of published sets, tried on made-up files of the same form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublishedBenchmarksTest {
  private static final Path FOLDER = Path.of("src/test/resources/measure/published");

  private final Samsvar samsvar;
  private List<Paper> papers = List.of();

  PublishedBenchmarksTest() throws Exception {
    this.samsvar = Samsvar.with(List.of());
  }

  @BeforeAll
  void read() throws Exception {
    papers = ContractNli.read(FOLDER.resolve("contract-nli-made-up.json")).papers();
  }

  @Test
  void agreements_are_read_with_their_verdicts_and_the_words_that_prove_them() {
    assertThat(papers).extracting(Paper::id).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(papers)
        .filteredOn(paper -> paper.id().equals("1"))
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.judgements())
                  .containsEntry(
                      "nda-11",
                      new Judgement(
                          Choice.ENTAILED,
                          List.of("The Recipient shall not reverse engineer the samples.")))
                  .containsEntry("nda-18", new Judgement(Choice.NOT_MENTIONED, List.of()));
            });
  }

  @Test
  void the_order_of_agreements_is_by_lot_and_not_by_the_file() {
    assertThat(papers).isSortedAccordingTo((a, b) -> a.lot().compareTo(b.lot()));
  }

  @Test
  void three_verdicts_are_scored_with_their_evidence() throws Exception {
    ThreeWay scored = ThreeWay.of(samsvar, papers);
    assertThat(scored.accuracy()).isEqualTo(new Share(8, 9));
    assertThat(scored.ratio(Choice.CONTRADICTED)).isEqualTo(new Score.Ratio(1, 1, 2));
    assertThat(scored.ratio(Choice.ENTAILED)).isEqualTo(new Score.Ratio(2, 3, 2));
    assertThat(scored.proven()).isEqualTo(new Share(3, 3));
  }

  @Test
  void every_hypothesis_has_one_rule() {
    List<String> keys =
        samsvar.packs().rules().stream()
            .filter(rule -> rule.id().pack().equals("nda"))
            .map(rule -> rule.basis().getFirst().locator())
            .toList();
    assertThat(keys).hasSize(17).doesNotHaveDuplicates();
  }

  @Test
  void figures_and_every_disagreement_are_printed() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String rows = new PublishedBenchmarks(samsvar, out).run(FOLDER);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("contract-nli-made-up.json: 2 open agreements")
        .contains("contract-nli-made-up.json: 1 closed agreements")
        .contains("truth.csv: 3 cases")
        .contains("made-up-dpa dpa/security-measures: readers met, samsvar gap");
    assertThat(rows).contains("| contract-nli-made-up.json, all 3 | 9 | 0.89 (0.57–0.98) |");
  }

  @Test
  void the_page_on_accuracy_takes_the_rows_between_its_marks() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/accuracy.md"));
    String written = AccuracyTables.published(page, "NEW ROWS\n");
    assertThat(written).contains("NEW ROWS\n" + AccuracyTables.END_OF_PUBLISHED);
    assertThat(AccuracyTables.published(written, "NEW ROWS\n")).isEqualTo(written);
  }
}
