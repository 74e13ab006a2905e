package no.samsvar.measure;

import java.util.List;
import java.util.Locale;

/**
 * Scores as a table for people: per element, pack, language and format and over all, then every
 * disagreement by name with its reason and the command that explains it.
 */
public final class ScoreTable {
  private static final String HEAD =
      "%-34s %5s  %-14s  %-14s  %-15s  %s%n"
          .formatted("element", "cases", "gap P/R/F1", "met P/R/F1", "exact (95 %)", "evidence");

  private ScoreTable() {}

  /** The table; totals only leaves out everything that tells about single documents. */
  public static String of(List<Comparison> comparisons, boolean totalsOnly) {
    StringBuilder table = new StringBuilder(HEAD);
    for (ScoreGroup group : ScoreGroup.values()) {
      if (group != ScoreGroup.ELEMENT) {
        group
            .scores(comparisons)
            .forEach((name, score) -> table.append(line("all of " + name, score)));
      } else if (!totalsOnly) {
        group.scores(comparisons).forEach((name, score) -> table.append(line(name, score)));
      }
    }
    table.append(line("all", Score.of(comparisons)));
    if (!totalsOnly) {
      for (Comparison.Outcome outcome : Comparison.Outcome.values()) {
        append(table, comparisons, outcome);
      }
    }
    return table.toString();
  }

  private static void append(
      StringBuilder table, List<Comparison> comparisons, Comparison.Outcome outcome) {
    List<Comparison> found = comparisons.stream().filter(c -> c.outcome() == outcome).toList();
    if (outcome == Comparison.Outcome.AGREES || found.isEmpty()) {
      return;
    }
    table.append("%n%s: %d%n".formatted(lower(outcome), found.size()));
    for (Comparison c : found) {
      String rule = c.rule().value();
      table.append(
          "  %s %s: readers %s, samsvar %s%n"
              .formatted(c.document(), rule, lower(c.truth()), lower(c.ours())));
      table.append("    %s%n".formatted(c.reason()));
      table.append("    samsvar explain %s \"%s\"%n".formatted(rule, c.origin().path()));
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String line(String name, Score score) {
    Interval interval = score.exact().interval();
    return String.format(
        Locale.ROOT,
        "%-34s %5d  %s  %s  %4.2f %4.2f–%4.2f  %8.2f%n",
        name,
        score.cases(),
        ratio(score.gap()),
        ratio(score.met()),
        score.exact().value(),
        interval.low(),
        interval.high(),
        score.evidence().value());
  }

  private static String ratio(Score.Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%4.2f %4.2f %4.2f",
        ratio.precision().value(),
        ratio.recall().value(),
        ratio.f1());
  }
}
