package no.samsvar.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Problem;

/** Collects what is wrong with one file of a pack, so that all of it is told at once. */
final class Faults {
  private static final int LISTED_AT_MOST = 40;

  private final String file;
  private final List<Problem> problems;

  Faults(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** A collector for one file by itself. */
  Faults(String file) {
    this(file, new ArrayList<>());
  }

  void add(YamlTree.At at, String what, String help) {
    problems.add(new Problem(place(at), what, help));
  }

  /** file:line:column. */
  String place(YamlTree.At at) {
    return file + ":" + at.line() + ":" + at.column();
  }

  /** Adds a fault about a word that is not among the known ones, with the nearest spelling. */
  void unknown(YamlTree.At at, String what, String written, Collection<String> known) {
    String nearest =
        nearest(written, known).map(word -> "did you mean \"" + word + "\"? ").orElse("");
    String list =
        known.size() > LISTED_AT_MOST
            ? known.size() + " are known"
            : "Known: " + String.join(", ", known.stream().sorted().toList());
    add(at, "unknown " + what + " \"" + written + "\"", nearest + list);
  }

  /** The known word that is spelt most alike; empty when none is. */
  static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(word, written) <= Math.max(2, written.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(word, written))
                .thenComparing(Comparator.naturalOrder()));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
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
