package no.samsvar.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.measure.ObservationComparison.Side;

/**
 * How observations agree with those of careful readers.
 *
 * @param precision share of ours that the readers have too
 * @param recall share of theirs that we have too
 */
public record ObservationScore(Share precision, Share recall) {

  /** Scores some comparisons. */
  public static ObservationScore of(Collection<ObservationComparison> all) {
    return new ObservationScore(share(all, Side.SAMSVAR), share(all, Side.READERS));
  }

  /** The score of each check that either side tells something of. */
  public static SortedMap<String, ObservationScore> perCheck(
      Collection<ObservationComparison> all) {
    SortedMap<String, List<ObservationComparison>> groups = new TreeMap<>();
    all.forEach(
        each -> groups.computeIfAbsent(each.check().value(), _ -> new ArrayList<>()).add(each));
    SortedMap<String, ObservationScore> scores = new TreeMap<>();
    groups.forEach((check, some) -> scores.put(check, of(some)));
    return scores;
  }

  private static Share share(Collection<ObservationComparison> all, Side side) {
    List<ObservationComparison> told = all.stream().filter(each -> each.side() == side).toList();
    int agreed = (int) told.stream().filter(ObservationComparison::agreed).count();
    return new Share(agreed, told.size());
  }
}
