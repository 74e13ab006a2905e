package no.samsvar.measure;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Agreement over some comparisons.
 *
 * @param cases number of comparisons
 * @param exact share that agree over met, partial and gap
 * @param evidence share of agreeing met and partial verdicts whose quotes overlap the readers'
 *     evidence
 */
public record Score(int cases, Ratio gap, Ratio met, Share exact, Share evidence) {

  /** Precision, recall and their harmonic mean, with the counts behind them. */
  public record Ratio(int hits, int ours, int truth) {
    public Share precision() {
      return new Share(hits, ours);
    }

    public Share recall() {
      return new Share(hits, truth);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      double sum = precision().value() + recall().value();
      return sum == 0 ? 0 : 2 * precision().value() * recall().value() / sum;
    }
  }

  /** Scores some comparisons. */
  public static Score of(Collection<Comparison> all) {
    return new Score(
        all.size(),
        ratio(all, Score::gapInTruth, Score::gapInOurs),
        ratio(all, c -> c.truth() == Grade.MET, c -> c.ours() == Grade.MET),
        new Share(count(all, Comparison::agrees), all.size()),
        new Share(count(all, Comparison::evidenceFound), count(all, Comparison::evidenceAsked)));
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
    return new Ratio(count(all, truth.and(ours)), count(all, ours), count(all, truth));
  }

  private static int count(Collection<Comparison> all, Predicate<Comparison> which) {
    return (int) all.stream().filter(which).count();
  }
}
