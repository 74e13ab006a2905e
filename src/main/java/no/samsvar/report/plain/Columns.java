package no.samsvar.report.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Four columns of text in a fixed width; the first takes what the others leave, one of width 0 is
 * left out.
 */
record Columns(int width, int second, int third, int fourth) {
  private static final int NARROWEST = 16;

  /** One row on as many lines as its longest cell needs. */
  List<String> row(List<String> cells) {
    List<Integer> widths = List.of(first(), second, third, fourth);
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.size(); i++) {
      List<String> lines =
          widths.get(i) == 0 ? List.of() : Console.wrap(cells.get(i), widths.get(i));
      wrapped.add(i == 0 ? hanging(cells.getFirst()) : lines);
      height = Math.max(height, wrapped.getLast().size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      lines.add(line(wrapped, widths, line));
    }
    return lines;
  }

  private int first() {
    int others = 0;
    for (int width : List.of(second, third, fourth)) {
      others += width == 0 ? 0 : width + 2;
    }
    return Math.max(NARROWEST, width - others);
  }

  /** A cell that begins with a dash hangs its further lines under its first word. */
  private List<String> hanging(String cell) {
    if (!cell.startsWith("- ")) {
      return Console.wrap(cell, first());
    }
    List<String> lines = Console.wrap(cell.substring(2), first() - 2);
    List<String> out = new ArrayList<>();
    lines.forEach(line -> out.add((out.isEmpty() ? "- " : "  ") + line));
    return out;
  }

  private static String line(List<List<String>> wrapped, List<Integer> widths, int line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      if (widths.get(i) > 0) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        out.append(out.isEmpty() ? "" : "  ").append(cell);
        out.append(" ".repeat(Math.max(0, widths.get(i) - cell.codePointCount(0, cell.length()))));
      }
    }
    return out.toString().stripTrailing();
  }
}
