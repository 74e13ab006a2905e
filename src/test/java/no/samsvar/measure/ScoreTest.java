package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samsvar.rule.RuleId;
import org.junit.jupiter.api.Test;

final class ScoreTest {
  @Test
  void a_gap_we_miss_costs_recall_and_one_we_invent_costs_precision() {
    Score score =
        Score.of(
            List.of(
                compare(Grade.GAP, Grade.GAP),
                compare(Grade.GAP, Grade.MET),
                compare(Grade.MET, Grade.GAP),
                compare(Grade.MET, Grade.MET)));
    assertThat(score.gap()).isEqualTo(new Score.Ratio(1, 2, 2));
    assertThat(score.gap().precision()).isEqualTo(0.5);
    assertThat(score.gap().recall()).isEqualTo(0.5);
    assertThat(score.exact()).isEqualTo(0.5);
  }

  @Test
  void either_of_two_accepted_verdicts_agrees() {
    TruthVerdict either =
        new TruthVerdict(
            new RuleId("contract/term"), List.of(Grade.MET, Grade.PARTIAL), Optional.empty());
    assertThat(Comparison.of("a", either, Grade.PARTIAL, List.of()).agrees()).isTrue();
    assertThat(Comparison.of("a", either, Grade.MET, List.of()).agrees()).isTrue();
    assertThat(Comparison.of("a", either, Grade.GAP, List.of()).outcome())
        .isEqualTo(Comparison.Outcome.NOISY);
  }

  @Test
  void the_right_verdict_on_other_words_is_misplaced() {
    TruthVerdict truth =
        new TruthVerdict(
            new RuleId("contract/term"),
            List.of(Grade.MET),
            Optional.of("Avtalen løper i fire år fra signering"));
    assertThat(Comparison.of("a", truth, Grade.MET, List.of("avtalen løper i fire år.")).outcome())
        .isEqualTo(Comparison.Outcome.AGREES);
    assertThat(Comparison.of("a", truth, Grade.MET, List.of("Prisen er fast.")).outcome())
        .isEqualTo(Comparison.Outcome.MISPLACED);
  }

  @Test
  void yes_or_no_truth_takes_every_verdict_but_met_as_no() {
    TruthVerdict no =
        new TruthVerdict(new RuleId("dpa/audits"), List.of(Grade.UNMET), Optional.empty());
    assertThat(Comparison.of("a", no, Grade.PARTIAL, List.of()).agrees()).isTrue();
    assertThat(Comparison.of("a", no, Grade.MET, List.of()).outcome())
        .isEqualTo(Comparison.Outcome.MISSED);
  }

  private static Comparison compare(Grade truth, Grade ours) {
    return new Comparison("a", new RuleId("contract/term"), truth, ours, false, false);
  }
}
