package no.samsvar.extract.office;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** How far each level of one numbering has come; a level begins at its own first number. */
final class LevelCounts {
  private final int[] values;
  private final BitSet begun;

  LevelCounts(int levels) {
    this.values = new int[levels];
    this.begun = new BitSet(levels);
  }

  /** The number that a level shows; 0 before it has begun. */
  int value(int level) {
    return values[level];
  }

  /** Counts a level: its first number, or one more than its last. */
  void count(int level, int first) {
    values[level] = begun.get(level) ? values[level] + 1 : first;
    begun.set(level);
  }

  /** Lets a level begin that stands above the one counted, unless it has. */
  void begin(int level, int first) {
    if (!begun.get(level)) {
      count(level, first);
    }
  }

  /** Lets the levels from this one on start over, those that do. */
  void restart(int from, IntPredicate which) {
    for (int level = from; level < values.length; level++) {
      if (which.test(level)) {
        begun.clear(level);
        values[level] = 0;
      }
    }
  }
}
