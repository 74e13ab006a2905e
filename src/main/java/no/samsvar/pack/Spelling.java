package no.samsvar.pack;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word a misspelled one was meant to be. */
public final class Spelling {
  private Spelling() {}

  /** The known word nearest to the written one; empty when none is near. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > 100) {
      return Optional.empty();
    }
    int farthest = Math.max(2, written.length() / 3);
    return known.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= farthest)
        .filter(word -> distance(word, written) <= farthest)
        .filter(word -> distance(word, written) < written.length())
        .min(
            Comparator.comparingInt((String word) -> distance(word, written))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters to add, take away, change, or swap with the next. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int[] free = before;
      before = above;
      above = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        if (swapped(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
    }
    return row[other.length()];
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
