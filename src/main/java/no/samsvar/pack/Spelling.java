package no.samsvar.pack;

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
        .min(
            Comparator.comparingInt((String word) -> distance(word, written))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Edit distance of Levenshtein. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
