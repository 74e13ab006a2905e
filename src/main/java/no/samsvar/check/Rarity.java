package no.samsvar.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare each word or concept is among the passages of one document: the fewer hold it, the more
 * it tells (inverse document frequency, Spärck Jones 1972).
 */
final class Rarity<T> {
  private static final double UNSURE = 0.5;

  private final Map<T, Integer> holders = new HashMap<>();
  private final int passages;

  /** What each passage holds. */
  Rarity(List<Set<T>> passages) {
    this.passages = passages.size();
    passages.forEach(held -> held.forEach(thing -> holders.merge(thing, 1, Integer::sum)));
  }

  /** From 0, for what no passage holds or all do, to that of what only one holds. */
  double of(T thing) {
    Integer count = holders.get(thing);
    return count == null ? 0 : of(count);
  }

  /** The rarity of what only one passage holds. */
  double most() {
    return of(1);
  }

  private double of(int count) {
    return Math.max(0, Math.log((passages + 1) / (count + UNSURE)));
  }

  /** The length of what a passage holds, as a vector of rarities. */
  double length(Set<T> held) {
    double squares = 0;
    for (T thing : held) {
      squares += of(thing) * of(thing);
    }
    return Math.sqrt(squares);
  }

  /**
   * What each wanted thing adds to a passage that holds it: its share of a vector of length 1, by
   * how often it is wanted and how rare it is, times its rarity.
   */
  Map<T, Double> wanted(Map<T, Integer> counts) {
    Map<T, Double> weights = new HashMap<>();
    double squares = 0;
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      double rarity = of(each.getKey());
      double weight = Math.sqrt(each.getValue()) * rarity;
      if (weight > 0) {
        weights.put(each.getKey(), weight * rarity);
        squares += weight * weight;
      }
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((_, weight) -> weight / length);
    return weights;
  }
}
