package no.samsvar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pairs the blocks of a text with those of its translation by length and shared beginnings of
 * words; one block may answer to several, a heading to one heading only.
 */
final class BlockAlignment {
  /** What a block says, and whether it is a heading. */
  record Text(String words, boolean heading) {}

  /** Blocks from (inclusive) to (exclusive) of either text that say the same. */
  record Pair(int from, int to, int otherFrom, int otherTo) {}

  private static final int MOST = 7;
  private static final int PREFIX = 4;
  private static final double SKIP = 1.2;
  private static final double MERGE = 0.08;
  private static final double FORBIDDEN = 1e6;

  private final List<Text> one;
  private final List<Text> other;

  BlockAlignment(List<Text> one, List<Text> other) {
    this.one = one;
    this.other = other;
  }

  List<Pair> pairs() {
    double[][] cost = new double[one.size() + 1][other.size() + 1];
    Pair[][] step = new Pair[one.size() + 1][other.size() + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= one.size(); i++) {
      for (int j = 0; j <= other.size(); j++) {
        if (i > 0 || j > 0) {
          best(cost, step, i, j);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = one.size();
    int j = other.size();
    while (i > 0 || j > 0) {
      Pair pair = step[i][j];
      pairs.addFirst(pair);
      i = pair.from();
      j = pair.otherFrom();
    }
    return pairs;
  }

  private void best(double[][] cost, Pair[][] step, int i, int j) {
    for (int a = 0; a <= Math.min(MOST, i); a++) {
      for (int b = 0; b <= Math.min(a > 1 ? 1 : MOST, j); b++) {
        if (a + b > 0) {
          double here = cost[i - a][j - b] + cost(i - a, i, j - b, j);
          if (here < cost[i][j]) {
            cost[i][j] = here;
            step[i][j] = new Pair(i - a, i, j - b, j);
          }
        }
      }
    }
  }

  private double cost(int from, int to, int otherFrom, int otherTo) {
    String left = joined(one.subList(from, to));
    String right = joined(other.subList(otherFrom, otherTo));
    int many = to - from + otherTo - otherFrom;
    if (from == to || otherFrom == otherTo) {
      return SKIP * many;
    }
    boolean heading = one.get(from).heading() && other.get(otherFrom).heading();
    boolean mixed = headings(from, to, otherFrom, otherTo) && !(heading && many == 2);
    if (mixed) {
      return FORBIDDEN;
    }
    double longer = Math.max(left.length(), right.length()) + 1;
    double length = Math.abs(left.length() - right.length()) / longer;
    Set<String> shared = beginnings(left);
    Set<String> all = new HashSet<>(shared);
    Set<String> others = beginnings(right);
    all.addAll(others);
    shared.retainAll(others);
    double words = all.isEmpty() ? 1 : 1 - (double) shared.size() / all.size();
    return (length + words) * many / 2 + MERGE * (many - 2);
  }

  private boolean headings(int from, int to, int otherFrom, int otherTo) {
    return Stream.concat(one.subList(from, to).stream(), other.subList(otherFrom, otherTo).stream())
        .anyMatch(Text::heading);
  }

  private static String joined(List<Text> texts) {
    return String.join(" ", texts.stream().map(Text::words).toList());
  }

  private static Set<String> beginnings(String text) {
    Set<String> found = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= PREFIX || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
        found.add(word.substring(0, Math.min(PREFIX, word.length())));
      }
    }
    return found;
  }
}
