package no.samsvar.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Counts automatic numbers of headings and lists in an OpenDocument text. Asked once per paragraph,
 * in order.
 */
final class OdtNumbering {
  private static final int LEVELS = 11;

  private final OdtStyles styles;
  private final LevelCounts headings = new LevelCounts(LEVELS);
  private final Map<String, LevelCounts> lists = new HashMap<>();

  OdtNumbering(OdtStyles styles) {
    this.styles = styles;
  }

  /** The number that the next heading of this level (from 1) prints. */
  Optional<String> heading(int level) {
    if (styles.outlineLevel(level).flatMap(OdtNumbering::format).isEmpty()) {
      return Optional.empty();
    }
    count(headings, level, 1);
    return label(headings, level, styles::outlineLevel);
  }

  /** A list begins and does not go on counting from an earlier one. */
  void restart(String listStyle, int level) {
    counts(listStyle).restart(Math.min(level, LEVELS - 1), _ -> true);
  }

  /** The label of the next item of a list; none for bullets. */
  Optional<String> item(String listStyle, int level, Optional<Integer> start) {
    LevelCounts counts = counts(listStyle);
    Optional<XmlNode> definition = styles.level(listStyle, level);
    int first =
        start
            .or(
                () ->
                    definition
                        .flatMap(node -> node.attribute("start-value"))
                        .map(Integer::parseInt))
            .orElse(1);
    if (start.isPresent()) {
      counts.restart(Math.min(level, LEVELS - 1), _ -> true);
    }
    count(counts, level, first);
    return label(counts, level, at -> styles.level(listStyle, at));
  }

  private LevelCounts counts(String listStyle) {
    return lists.computeIfAbsent(listStyle, _ -> new LevelCounts(LEVELS));
  }

  private static void count(LevelCounts counts, int level, int first) {
    int at = Math.min(level, LEVELS - 1);
    counts.count(at, first);
    counts.restart(at + 1, _ -> true);
  }

  private static Optional<String> format(XmlNode level) {
    return level.attribute("num-format").filter(format -> !format.isEmpty());
  }

  private static Optional<String> label(
      LevelCounts counts, int level, IntFunction<Optional<XmlNode>> definitions) {
    Optional<XmlNode> definition = definitions.apply(level);
    if (definition.flatMap(OdtNumbering::format).isEmpty()) {
      return Optional.empty();
    }
    XmlNode own = definition.get();
    int shown = own.attribute("display-levels").map(Integer::parseInt).orElse(1);
    StringBuilder label = new StringBuilder(own.attribute("num-prefix").orElse(""));
    for (int at = Math.max(1, level - shown + 1); at <= Math.min(level, LEVELS - 1); at++) {
      String format = definitions.apply(at).flatMap(OdtNumbering::format).orElse("1");
      String number =
          NumberFormat.of(format, at < level ? Math.max(1, counts.value(at)) : counts.value(at));
      label.append(
          label.length() > 0 && Character.isLetterOrDigit(label.charAt(label.length() - 1))
              ? "."
              : "");
      label.append(number);
    }
    return Optional.of(label.append(own.attribute("num-suffix").orElse("")).toString().strip());
  }
}
