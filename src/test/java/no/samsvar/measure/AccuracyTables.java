package no.samsvar.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measured tables of the page on accuracy, each between its two marks; the rest is by hand. */
final class AccuracyTables {
  static final String BEGIN = "<!-- measured: written by ScoreboardTest, don't edit -->\n";
  static final String END = "<!-- end of what is measured -->\n";

  static final String PUBLISHED =
      "<!-- published sets: written by mvn -Paccuracy, don't edit -->\n";
  static final String END_OF_PUBLISHED = "<!-- end of published sets -->\n";

  private AccuracyTables() {}

  /** The page with these rows on published sets. */
  static String published(String page, String rows) {
    return page.substring(0, page.indexOf(PUBLISHED) + PUBLISHED.length())
        + rows
        + page.substring(page.indexOf(END_OF_PUBLISHED));
  }

  /** The page with its measured tables as they are today. */
  static String in(String page, List<Comparison> open, List<Comparison> closed) {
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    return page.substring(0, begin)
        + table("Held back", "test", closed)
        + table("Development", "dev", open)
        + "\n"
        + page.substring(end);
  }

  private static String table(String title, String split, List<Comparison> comparisons) {
    StringBuilder table =
        new StringBuilder(
            """

            **%s** (`samsvar evaluate corpus --split %s`)

            | | cases | gap P / R / F1 | met P / R / F1 | exact (95 %%) | evidence |
            | --- | ---: | --- | --- | --- | ---: |
            """
                .formatted(title, split));
    table.append(row("all", Score.of(comparisons)));
    for (ScoreGroup group : List.of(ScoreGroup.PACK, ScoreGroup.LANGUAGE, ScoreGroup.FORMAT)) {
      for (Map.Entry<String, Score> each : group.scores(comparisons).entrySet()) {
        table.append(row(each.getKey(), each.getValue()));
      }
    }
    return table.toString();
  }

  private static String row(String name, Score score) {
    Interval interval = score.exact().interval();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %.2f (%.2f–%.2f) | %.2f |%n",
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
        "%.2f / %.2f / %.2f",
        ratio.precision().value(),
        ratio.recall().value(),
        ratio.f1());
  }
}
