package no.samsvar.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Scores as a table for people: per element and over all, then every disagreement by name. */
public final class ScoreTable {
  private static final String HEAD =
      "%-40s %5s  %-15s  %-15s  %5s  %8s%n"
          .formatted("element", "cases", "gap P/R/F1", "met P/R/F1", "exact", "evidence");

  private ScoreTable() {}

  /** The table; totals only leaves out everything that tells about single documents. */
  public static String of(List<Comparison> comparisons, boolean totalsOnly) {
    StringBuilder table = new StringBuilder(HEAD);
    if (!totalsOnly) {
      Evaluator.perElement(comparisons)
          .forEach((rule, score) -> table.append(line(rule.value(), score)));
    }
    for (String pack : packs(comparisons)) {
      table.append(
          line(
              "all of " + pack,
              Score.of(comparisons.stream().filter(c -> c.rule().pack().equals(pack)).toList())));
    }
    table.append(line("all", Score.of(comparisons)));
    if (!totalsOnly) {
      for (Comparison.Outcome outcome : Comparison.Outcome.values()) {
        append(table, comparisons, outcome);
      }
    }
    return table.toString();
  }

  private static Set<String> packs(List<Comparison> comparisons) {
    Set<String> packs = new TreeSet<>();
    comparisons.forEach(c -> packs.add(c.rule().pack()));
    return packs;
  }

  private static void append(
      StringBuilder table, List<Comparison> comparisons, Comparison.Outcome outcome) {
    if (outcome == Comparison.Outcome.AGREES) {
      return;
    }
    List<Comparison> found = comparisons.stream().filter(c -> c.outcome() == outcome).toList();
    if (found.isEmpty()) {
      return;
    }
    table.append("%n%s: %d%n".formatted(lower(outcome), found.size()));
    for (Comparison c : found) {
      table.append(
          "  %s %s: readers %s, samsvar %s%n"
              .formatted(c.document(), c.rule().value(), lower(c.truth()), lower(c.ours())));
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-40s %5d  %s  %s  %5.2f  %8.2f%n",
        name,
        score.cases(),
        ratio(score.gap()),
        ratio(score.met()),
        score.exact(),
        score.evidence());
  }

  private static String ratio(Score.Ratio ratio) {
    return String.format(
        Locale.ROOT, "%4.2f %4.2f %4.2f ", ratio.precision(), ratio.recall(), ratio.f1());
  }
}
