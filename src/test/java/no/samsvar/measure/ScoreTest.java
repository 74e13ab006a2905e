package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import no.samsvar.rule.RuleId;
import org.junit.jupiter.api.Test;

final class ScoreTest {
  private static final Comparison.Origin ORIGIN =
      new Comparison.Origin("a", "corpus/a.md", "nb", "md");

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
    assertThat(score.gap().precision().value()).isEqualTo(0.5);
    assertThat(score.gap().recall().value()).isEqualTo(0.5);
    assertThat(score.exact().value()).isEqualTo(0.5);
  }

  @Test
  void either_of_two_accepted_verdicts_agrees() {
    TruthVerdict either =
        new TruthVerdict(
            new RuleId("contract/term"), List.of(Grade.MET, Grade.PARTIAL), Optional.empty());
    assertThat(compared(either, Grade.PARTIAL, List.of()).agrees()).isTrue();
    assertThat(compared(either, Grade.MET, List.of()).agrees()).isTrue();
    assertThat(compared(either, Grade.GAP, List.of()).outcome())
        .isEqualTo(Comparison.Outcome.NOISY);
  }

  @Test
  void the_right_verdict_on_other_words_is_misplaced() {
    TruthVerdict truth =
        new TruthVerdict(
            new RuleId("contract/term"),
            List.of(Grade.MET),
            Optional.of("Avtalen løper i fire år fra signering"));
    assertThat(compared(truth, Grade.MET, List.of("avtalen løper i fire år.")).outcome())
        .isEqualTo(Comparison.Outcome.AGREES);
    assertThat(compared(truth, Grade.MET, List.of("Prisen er fast.")).outcome())
        .isEqualTo(Comparison.Outcome.MISPLACED);
  }

  @Test
  void yes_or_no_truth_takes_every_verdict_but_met_as_no() {
    TruthVerdict no =
        new TruthVerdict(new RuleId("dpa/audits"), List.of(Grade.UNMET), Optional.empty());
    assertThat(compared(no, Grade.PARTIAL, List.of()).agrees()).isTrue();
    assertThat(compared(no, Grade.MET, List.of()).outcome()).isEqualTo(Comparison.Outcome.MISSED);
  }

  @Test
  void few_cases_tell_less_than_many() {
    Interval few = Interval.of(9, 10);
    Interval many = Interval.of(900, 1000);
    // Wilson's interval for 9 of 10, computed by hand
    assertThat(few.low()).isCloseTo(0.5958, within(0.0001));
    assertThat(few.high()).isCloseTo(0.9821, within(0.0001));
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 1));
    assertThat(Interval.of(10, 10).high()).isCloseTo(1, within(0.0001));
  }

  private static Comparison compared(TruthVerdict truth, Grade ours, List<String> quotes) {
    return Comparison.of(ORIGIN, truth, ours, quotes, "");
  }

  private static Comparison compare(Grade truth, Grade ours) {
    return new Comparison(ORIGIN, new RuleId("contract/term"), truth, ours, false, false, "");
  }
}
