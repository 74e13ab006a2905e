package no.samsvar.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How rare each word or concept is among the passages of one document, by number: the fewer hold
 * it, the more it tells (inverse document frequency, Spärck Jones 1972).
 */
final class Rarity {
  private static final double UNSURE = 0.5;

  private final double[] rarities;
  private final int passages;

  /** What each passage holds, of so many things. */
  Rarity(int things, List<BitSet> passages) {
    this.passages = passages.size();
    int[] holders = new int[things];
    for (BitSet held : passages) {
      for (int thing = held.nextSetBit(0); thing >= 0; thing = held.nextSetBit(thing + 1)) {
        holders[thing]++;
      }
    }
    this.rarities = new double[things];
    for (int thing = 0; thing < things; thing++) {
      rarities[thing] = holders[thing] == 0 ? 0 : rarity(holders[thing]);
    }
  }

  /** From 0, for what no passage holds or all do, to that of what only one holds. */
  private double of(int thing) {
    return thing < rarities.length ? rarities[thing] : 0;
  }

  /** The rarity of what only one passage holds. */
  double most() {
    return rarity(1);
  }

  private double rarity(int count) {
    return Math.max(0, Math.log((passages + 1) / (count + UNSURE)));
  }

  /** The length of what a passage holds, as a vector of rarities. */
  double length(BitSet held) {
    double squares = 0;
    for (int thing = held.nextSetBit(0); thing >= 0; thing = held.nextSetBit(thing + 1)) {
      squares += rarities[thing] * rarities[thing];
    }
    return Math.sqrt(squares);
  }

  /**
   * What each wanted thing adds to a passage that holds it: its share of a vector of length 1, by
   * how often it is wanted and how rare it is, times its rarity.
   *
   * @param number of a thing; of one that the document does not have, the number of things
   */
  <T> Weights wanted(Map<T, Integer> counts, ToIntFunction<T> number) {
    Map<T, Double> weights = new HashMap<>();
    double squares = 0;
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      double rarity = of(number.applyAsInt(each.getKey()));
      double weight = Math.sqrt(each.getValue()) * rarity;
      if (weight > 0) {
        weights.put(each.getKey(), weight * rarity);
        squares += weight * weight;
      }
    }
    double length = Math.sqrt(squares);
    int[] things = new int[weights.size()];
    double[] added = new double[weights.size()];
    int at = 0;
    for (Map.Entry<T, Double> each : weights.entrySet()) {
      things[at] = number.applyAsInt(each.getKey());
      added[at++] = each.getValue() / length;
    }
    return new Weights(things, added);
  }

  /** What some things add to a passage. */
  static final class Weights {
    /** What stands in a heading above counts for half of what the passage says itself. */
    private static final double ABOVE = 0.5;

    private final int[] things;
    private final double[] added;

    private Weights(int[] things, double[] added) {
      this.things = things;
      this.added = added;
    }

    /** How much a passage holds of them, by itself and by the headings above it. */
    double of(BitSet own, BitSet above) {
      double sum = 0;
      for (int at = 0; at < things.length; at++) {
        if (own.get(things[at])) {
          sum += added[at];
        } else if (above.get(things[at])) {
          sum += ABOVE * added[at];
        }
      }
      return sum;
    }
  }
}
