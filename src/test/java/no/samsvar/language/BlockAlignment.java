package no.samsvar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs the blocks of a text with those of its translation by length and shared beginnings of
 * words; one block may answer to several.
 */
final class BlockAlignment {
  /** Blocks from (inclusive) to (exclusive) of either text that say the same. */
  record Pair(int from, int to, int otherFrom, int otherTo) {}

  private static final int MOST = 7;
  private static final int PREFIX = 4;
  private static final double SKIP = 1.2;
  private static final double MERGE = 0.08;

  private final List<String> one;
  private final List<String> other;

  BlockAlignment(List<String> one, List<String> other) {
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
    String left = String.join(" ", one.subList(from, to));
    String right = String.join(" ", other.subList(otherFrom, otherTo));
    int many = to - from + otherTo - otherFrom;
    if (from == to || otherFrom == otherTo) {
      return SKIP * many;
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
