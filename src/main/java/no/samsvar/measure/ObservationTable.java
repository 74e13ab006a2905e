package no.samsvar.measure;

import java.util.List;
import java.util.Locale;

/** Scores of the observations as a table for people, then every one that only one side tells of. */
public final class ObservationTable {
  private static final String HEAD =
      "%n%-34s %12s  %12s%n".formatted("observation", "precision", "recall");
  private static final int SHOWN = 100;

  private ObservationTable() {}

  /** The table; totals only leaves out everything that tells about single documents. */
  public static String of(List<ObservationComparison> comparisons, boolean totalsOnly) {
    StringBuilder table = new StringBuilder(HEAD);
    ObservationScore.perCheck(comparisons)
        .forEach((name, score) -> table.append(line(name, score)));
    table.append(line("all", ObservationScore.of(comparisons)));
    if (!totalsOnly) {
      append(table, "only samsvar", comparisons, ObservationComparison.Side.SAMSVAR);
      append(table, "only readers", comparisons, ObservationComparison.Side.READERS);
    }
    return table.toString();
  }

  private static void append(
      StringBuilder table,
      String title,
      List<ObservationComparison> comparisons,
      ObservationComparison.Side side) {
    List<ObservationComparison> alone =
        comparisons.stream().filter(each -> each.side() == side && !each.agreed()).toList();
    if (!alone.isEmpty()) {
      table.append("%n%s: %d%n".formatted(title, alone.size()));
      alone.forEach(
          each ->
              table.append(
                  "  %s %s: %s%n"
                      .formatted(each.document(), each.check().value(), shortened(each.words()))));
    }
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + " …";
  }

  private static String line(String name, ObservationScore score) {
    return "%-34s %12s  %12s%n".formatted(name, share(score.precision()), share(score.recall()));
  }

  private static String share(Share share) {
    return String.format(Locale.ROOT, "%4.2f %3d/%-3d", share.value(), share.hits(), share.cases());
  }
}
