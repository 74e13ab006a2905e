package no.samsvar.measure;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Agreement over some comparisons. Ratios are from 0 to 1, and 1 where nothing was asked for.
 *
 * @param cases number of comparisons
 * @param exact share that agree over met, partial and gap
 * @param evidence share of agreeing met and partial verdicts whose quotes overlap the readers'
 *     evidence
 */
public record Score(int cases, Ratio gap, Ratio met, double exact, double evidence) {

  /** Precision, recall and their harmonic mean, with the counts behind them. */
  public record Ratio(int hits, int ours, int truth) {
    public double precision() {
      return ours == 0 ? 1 : (double) hits / ours;
    }

    public double recall() {
      return truth == 0 ? 1 : (double) hits / truth;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** Scores some comparisons. */
  public static Score of(Collection<Comparison> all) {
    long agree = all.stream().filter(Comparison::agrees).count();
    long asked = all.stream().filter(Comparison::evidenceAsked).count();
    long found = all.stream().filter(Comparison::evidenceFound).count();
    return new Score(
        all.size(),
        ratio(all, Score::gapInTruth, Score::gapInOurs),
        ratio(all, c -> c.truth() == Grade.MET, c -> c.ours() == Grade.MET),
        all.isEmpty() ? 1 : (double) agree / all.size(),
        asked == 0 ? 1 : (double) found / asked);
  }

  private static boolean gapInTruth(Comparison comparison) {
    return comparison.truth() == Grade.GAP || comparison.truth() == Grade.UNMET;
  }

  private static boolean gapInOurs(Comparison comparison) {
    return comparison.ours() == Grade.GAP
        || (comparison.truth() == Grade.UNMET && comparison.ours() != Grade.MET);
  }

  private static Ratio ratio(
      Collection<Comparison> all, Predicate<Comparison> truth, Predicate<Comparison> ours) {
    int hits = (int) all.stream().filter(truth.and(ours)).count();
    return new Ratio(
        hits, (int) all.stream().filter(ours).count(), (int) all.stream().filter(truth).count());
  }
}
