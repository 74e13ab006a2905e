package no.samsvar.extract.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What size and weight say of a document's lines: which look is the body's, and which stand out
 * from it as headings.
 */
final class Looks {
  private static final double LARGER = 0.7;
  private static final double MUCH_LARGER = 3;
  private static final int FEW = 3;

  private final Line.Look body;
  private final Map<Line.Look, Integer> numbered = new HashMap<>();
  private final Map<Line.Look, Integer> ranks = new HashMap<>();
  private int numberedStandingOut;

  private Looks(Line.Look body) {
    this.body = body;
  }

  static Looks of(List<LineGroup> groups) {
    Map<Line.Look, Integer> letters = new HashMap<>();
    for (LineGroup group : groups) {
      for (Line line : group.lines()) {
        letters.merge(plain(line.look()), line.text().length(), Integer::sum);
      }
    }
    Line.Look body =
        letters.entrySet().stream()
            .max(
                Map.Entry.<Line.Look, Integer>comparingByValue()
                    .thenComparing(e -> -e.getKey().size()))
            .map(Map.Entry::getKey)
            .orElse(Line.Look.PLAIN);
    Looks looks = new Looks(body);
    looks.learn(groups);
    looks.rank(groups);
    return looks;
  }

  /** Without numbers to go by, larger print is higher. */
  private void rank(List<LineGroup> groups) {
    List<Line.Look> standing =
        groups.stream()
            .filter(group -> !group.table() && standsOut(group) && Titles.titleLike(group.plain()))
            .map(group -> plain(group.first().look()))
            .distinct()
            .sorted(
                Comparator.comparingDouble(Line.Look::size)
                    .thenComparing(Line.Look::bold)
                    .reversed())
            .toList();
    for (int i = 0; i < standing.size(); i++) {
      ranks.put(standing.get(i), i + 1);
    }
  }

  /** Which look numbered headings of which depth have. */
  private void learn(List<LineGroup> groups) {
    Map<Line.Look, Map<Integer, Integer>> depths = new HashMap<>();
    for (LineGroup group : groups) {
      if (group.table() || !standsOut(group)) {
        continue;
      }
      group
          .enumerator()
          .filter(mark -> mark.kind() == Enumerator.Kind.DECIMAL)
          .ifPresent(
              mark -> {
                numberedStandingOut++;
                depths
                    .computeIfAbsent(plain(group.first().look()), _ -> new TreeMap<>())
                    .merge(mark.depth(), 1, Integer::sum);
              });
    }
    depths.forEach(
        (look, counts) ->
            counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> numbered.put(look, most.getKey())));
  }

  private static Line.Look plain(Line.Look look) {
    return new Line.Look(look.size(), look.bold(), false);
  }

  /** Whether the format tells looks at all. */
  boolean known() {
    return body.size() > 0;
  }

  /** Whether numbered headings stand out here, so that numbered lines that don't are none. */
  boolean numbersStandOut() {
    return numberedStandingOut >= FEW;
  }

  /** Whether all lines of a group are larger or bolder than the body. */
  boolean standsOut(LineGroup group) {
    return known()
        && group.lines().stream()
            .map(Line::look)
            .allMatch(
                look ->
                    look.size() >= body.size() + LARGER
                        || (look.bold() && !body.bold() && look.size() >= body.size() - LARGER));
  }

  /** Whether a group is much larger than the body. */
  boolean large(LineGroup group) {
    return known() && group.first().look().size() >= body.size() + MUCH_LARGER;
  }

  /** Whether a group is smaller than the body. */
  boolean small(LineGroup group) {
    return known() && group.first().look().size() <= body.size() - LARGER;
  }

  /**
   * Level of an unnumbered heading: beside the numbered headings that look like it, else between
   * its neighbours.
   */
  int level(LineGroup group, int open) {
    Line.Look look = plain(group.first().look());
    if (numbered.containsKey(look)) {
      return numbered.getOrDefault(look, 1);
    }
    return numbered.entrySet().stream()
        .filter(
            known ->
                known.getKey().size() <= look.size() && (look.bold() || !known.getKey().bold()))
        .min(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getValue)
        .orElse(numbered.isEmpty() ? ranks.getOrDefault(look, 1) : open + 1);
  }
}
