package no.samsvar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Section;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/**
 * How alike two readings of one document are: F1 over its headings and blocks with kind, depth and
 * words.
 */
record StructureScore(int shared, int first, int second, List<String> missed, List<String> added) {

  static StructureScore of(Document first, Document second) {
    List<String> left = units(first);
    List<String> right = units(second);
    Map<String, Integer> counts = new HashMap<>();
    left.forEach(unit -> counts.merge(unit, 1, Integer::sum));
    List<String> added = new ArrayList<>();
    for (String unit : right) {
      if (counts.getOrDefault(unit, 0) > 0) {
        counts.merge(unit, -1, Integer::sum);
      } else {
        added.add(unit);
      }
    }
    List<String> missed = new ArrayList<>();
    for (String unit : left) {
      if (counts.getOrDefault(unit, 0) > 0) {
        counts.merge(unit, -1, Integer::sum);
        missed.add(unit);
      }
    }
    return new StructureScore(
        left.size() - missed.size(), left.size(), right.size(), missed, added);
  }

  double f1() {
    return 2.0 * shared / Math.max(1, first + second);
  }

  /** Headings and blocks as lines "kind depth words". */
  static List<String> units(Document document) {
    List<String> units = new ArrayList<>();
    collect(document.body(), 0, document.text(), units);
    return units;
  }

  private static void collect(Section section, int depth, SourceText text, List<String> units) {
    if (depth > 0) {
      String heading = section.heading().map(text::slice).orElse("");
      units.add("section " + depth + " " + plain(section.number().orElse("") + " " + heading));
    }
    for (Block block : section.blocks()) {
      units.add(kind(block) + " " + depth + " " + words(block, text));
    }
    section.subsections().forEach(below -> collect(below, depth + 1, text, units));
  }

  private static String kind(Block block) {
    String name = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return block instanceof Block.ListItem item ? name + item.depth() : name;
  }

  private static String words(Block block, SourceText text) {
    return block instanceof Block.TableRow row
        ? row.cells().stream().map(cell -> plain(text, cell)).collect(Collectors.joining(" | "))
        : plain(text, block.span());
  }

  private static String plain(SourceText text, Span span) {
    return plain(text.slice(span));
  }

  private static String plain(String words) {
    return words
        .replaceAll("[\\s\\u00A0]+", " ")
        .replaceAll("[–—]", "-")
        .replaceAll("[“”]", "\"")
        .replace('’', '\'')
        .strip();
  }
}
