package no.samsvar.extract.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the automatic numbers of a DOCX file as its reader sees them. Asked once per paragraph, in
 * order.
 */
final class DocxNumbering {

  /** What stands before a numbered paragraph: a bullet, or a label as printed. */
  record Mark(boolean bullet, String label, int level) {}

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%(\\d)");

  private final Map<String, XmlNode> abstracts = new HashMap<>();
  private final Map<String, XmlNode> numbers = new HashMap<>();
  private final Map<String, String> styleLinks = new HashMap<>();
  private final Map<String, LevelCounts> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  DocxNumbering(XmlNode numbering) {
    numbering
        .children("abstractNum")
        .forEach(
            node -> {
              String id = node.attribute("abstractNumId").orElse("");
              abstracts.put(id, node);
              node.setting("styleLink").ifPresent(link -> styleLinks.put(link, id));
            });
    numbering
        .children("num")
        .forEach(node -> numbers.put(node.attribute("numId").orElse(""), node));
  }

  /** The mark of the next paragraph with this numbering; none when numbering is switched off. */
  Optional<Mark> next(XmlNode numPr, Optional<XmlNode> ofStyle, Optional<String> styleId) {
    String numId =
        numPr.setting("numId").or(() -> ofStyle.flatMap(node -> node.setting("numId"))).orElse("0");
    Optional<XmlNode> number = Optional.ofNullable(numbers.get(numId));
    Optional<String> abstractId = number.flatMap(node -> node.setting("abstractNumId"));
    if (numId.equals("0") || abstractId.isEmpty()) {
      return Optional.empty();
    }
    String id = linked(abstractId.get());
    int level = level(numPr, ofStyle, id, styleId);
    count(number.get(), id, level);
    Optional<XmlNode> definition = definition(number.get(), id, level);
    return definition.flatMap(lvl -> mark(lvl, number.get(), id, level));
  }

  private String linked(String abstractId) {
    return Optional.ofNullable(abstracts.get(abstractId))
        .flatMap(node -> node.setting("numStyleLink"))
        .map(styleLinks::get)
        .orElse(abstractId);
  }

  private int level(
      XmlNode numPr, Optional<XmlNode> ofStyle, String abstractId, Optional<String> styleId) {
    Optional<String> told =
        numPr.setting("ilvl").or(() -> ofStyle.flatMap(node -> node.setting("ilvl")));
    if (told.isPresent()) {
      return Math.clamp(Integer.parseInt(told.get()), 0, LEVELS - 1);
    }
    return Optional.ofNullable(abstracts.get(abstractId)).stream()
        .flatMap(node -> node.children("lvl"))
        .filter(lvl -> styleId.isPresent() && lvl.setting("pStyle").equals(styleId))
        .findFirst()
        .flatMap(lvl -> lvl.attribute("ilvl"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private void count(XmlNode number, String abstractId, int level) {
    LevelCounts counts = counters.computeIfAbsent(abstractId, _ -> new LevelCounts(LEVELS));
    for (int above = 0; above < level; above++) {
      counts.begin(above, start(number, abstractId, above));
    }
    boolean restart =
        override(number, level).flatMap(node -> node.child("startOverride")).isPresent()
            && started.add(number.attribute("numId").orElse("") + "/" + level);
    counts.restart(level, at -> at == level ? restart : restarts(number, abstractId, at, level));
    counts.count(level, start(number, abstractId, level));
  }

  /** Whether a level starts over when one above it is counted; it may say after which, or never. */
  private boolean restarts(XmlNode number, String abstractId, int below, int counted) {
    return definition(number, abstractId, below)
        .flatMap(lvl -> lvl.setting("lvlRestart"))
        .filter(value -> value.matches("\\d"))
        .map(value -> counted < Integer.parseInt(value))
        .orElse(true);
  }

  private int start(XmlNode number, String abstractId, int level) {
    Optional<String> overridden =
        override(number, level).flatMap(node -> node.setting("startOverride"));
    return overridden
        .or(() -> definition(number, abstractId, level).flatMap(lvl -> lvl.setting("start")))
        .filter(value -> value.matches("\\d{1,5}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private static Optional<XmlNode> override(XmlNode number, int level) {
    return number
        .children("lvlOverride")
        .filter(node -> node.attribute("ilvl").equals(Optional.of(String.valueOf(level))))
        .findFirst();
  }

  private Optional<XmlNode> definition(XmlNode number, String abstractId, int level) {
    Optional<XmlNode> own = override(number, level).flatMap(node -> node.child("lvl"));
    return own.or(
        () ->
            Optional.ofNullable(abstracts.get(abstractId)).stream()
                .flatMap(node -> node.children("lvl"))
                .filter(lvl -> lvl.attribute("ilvl").equals(Optional.of(String.valueOf(level))))
                .findFirst());
  }

  private Optional<Mark> mark(XmlNode lvl, XmlNode number, String abstractId, int level) {
    String format = lvl.setting("numFmt").orElse("decimal");
    String pattern = lvl.setting("lvlText").orElse("");
    if (format.equals("bullet")) {
      return Optional.of(new Mark(true, "", level));
    }
    if (format.equals("none") && PLACE.matcher(pattern).replaceAll("").isBlank()) {
      return Optional.empty();
    }
    LevelCounts counts = counters.computeIfAbsent(abstractId, _ -> new LevelCounts(LEVELS));
    StringBuilder label = new StringBuilder();
    Matcher place = PLACE.matcher(pattern);
    while (place.find()) {
      int at = place.group(1).charAt(0) - '1';
      String own =
          definition(number, abstractId, at)
              .flatMap(node -> node.setting("numFmt"))
              .orElse("decimal");
      String shown = lvl.on("isLgl") ? "decimal" : own;
      place.appendReplacement(label, NumberFormat.of(shown, counts.value(Math.max(0, at))));
    }
    place.appendTail(label);
    String printed = label.toString().strip();
    return printed.isEmpty() ? Optional.empty() : Optional.of(new Mark(false, printed, level));
  }
}
