package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.check.Fingerprint;
import no.samsvar.check.Observation;
import no.samsvar.observe.Selection;
import no.samsvar.pack.TruthReader;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;
import org.junit.jupiter.api.Test;

/** Scores of the checks of the text itself, against what careful readers saw. */
final class ObservationScoreTest {
  private static final RuleId GAP = new RuleId("numbering/gap");
  private static final RuleId BLANK = new RuleId("leftover/placeholder");

  private static Observation observed(RuleId check, String words) {
    return new Observation(
        check,
        Severity.NOTE,
        "",
        List.of(words),
        List.of(),
        Fingerprint.of(List.of(check.value(), words), List.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static TruthObservation truth(RuleId check, String quote, boolean arguable) {
    return new TruthObservation(check, Optional.of(quote), arguable);
  }

  @Test
  void what_both_sides_tell_of_counts_for_both_and_what_one_tells_of_against_it() {
    List<ObservationComparison> compared =
        ObservationComparison.of(
            "a.md",
            new TruthObservations(
                LocalDate.of(2026, 1, 1),
                List.of(
                    truth(GAP, "section four comes after two", false),
                    truth(BLANK, "name to be filled in", false))),
            List.of(observed(GAP, "that section four comes after two"), observed(GAP, "another")));
    ObservationScore score = ObservationScore.of(compared);
    assertThat(score.precision()).isEqualTo(new Share(1, 2));
    assertThat(score.recall()).isEqualTo(new Share(1, 2));
    assertThat(ObservationScore.perCheck(compared))
        .containsOnlyKeys("numbering/gap", "leftover/placeholder");
    assertThat(ObservationTable.of(compared, false))
        .contains("only samsvar: 1", "only readers: 1", "name to be filled in");
    assertThat(ObservationTable.of(compared, true)).doesNotContain("name to be filled in");
  }

  @Test
  void what_readers_may_differ_on_counts_for_neither_side() {
    List<TruthObservation> listed = List.of(truth(GAP, "section four", true));
    TruthObservations truth = new TruthObservations(LocalDate.of(2026, 1, 1), listed);
    assertThat(ObservationComparison.of("a.md", truth, List.of())).isEmpty();
    assertThat(ObservationComparison.of("a.md", truth, List.of(observed(GAP, "section four"))))
        .isEmpty();
  }

  @Test
  void readers_name_only_checks_that_are_on() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("expected.yaml")).toList()) {
        TruthReader.yaml(file.toString(), Files.readString(file))
            .observations()
            .ifPresent(
                seen ->
                    assertThat(seen.listed())
                        .allMatch(each -> Selection.USUAL.checks().contains(each.check())));
      }
    }
  }
}
