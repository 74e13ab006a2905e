package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.samsvar.extract.layout.Line;

/**
 * Turns the rows of all pages into lines: gaps from the distance between baselines, looks from
 * fonts.
 */
final class PdfLines {
  private static final double MORE_THAN_SPACING = 1.22;
  private static final double SMALLER = 0.9;
  private static final double DEFAULT_PITCH = 1.2;

  private final List<PageText> pages;
  private final List<List<Row>> rows = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private double bodySize;
  private double letter;
  private double margin;
  private double pitch;

  private PdfLines(List<PageText> pages) {
    this.pages = pages;
  }

  static List<Line> of(List<PageText> pages) {
    PdfLines lines = new PdfLines(pages);
    pages.forEach(page -> lines.rows.add(PageRows.of(page)));
    lines.measure();
    for (int i = 0; i < pages.size(); i++) {
      lines.page(i);
    }
    return lines.lines;
  }

  private void measure() {
    Map<Double, Integer> sizes = new HashMap<>();
    Map<Double, Integer> pitches = new HashMap<>();
    double width = 0;
    int letters = 0;
    for (List<Row> page : rows) {
      for (int i = 0; i < page.size(); i++) {
        for (Chunk chunk : page.get(i).chunks()) {
          sizes.merge(chunk.size(), chunk.text().length(), Integer::sum);
          width += chunk.right() - chunk.x();
          letters += chunk.text().length();
        }
        if (i > 0 && follows(page.get(i - 1), page.get(i))) {
          pitches.merge(rounded(page.get(i - 1), page.get(i)), 1, Integer::sum);
        }
      }
    }
    bodySize = mostCommon(sizes, 11);
    pitch = mostCommon(pitches, DEFAULT_PITCH);
    letter = letters == 0 ? 5 : width / letters;
    margin = rows.stream().flatMap(List::stream).mapToDouble(Row::left).min().orElse(0);
  }

  private static double mostCommon(Map<Double, Integer> counts, double otherwise) {
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<Double, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private static boolean follows(Row above, Row below) {
    return !above.ruled()
        && !below.ruled()
        && below.top() > above.bottom()
        && above.look().equals(below.look());
  }

  private static double rounded(Row above, Row below) {
    return Math.round((below.top() - above.bottom()) / below.look().size() * 20) / 20.0;
  }

  private void page(int index) {
    List<Row> page = rows.get(index);
    int notes = notes(page, pages.get(index).height());
    for (int i = 0; i < page.size(); i++) {
      OptionalInt number = OptionalInt.of(pages.get(index).number());
      Row row = page.get(i);
      if (i == notes) {
        lines.add(
            new Line(Line.RULE, lines.size() + 1, number, Line.Gap.BLANK, 0, 0, Line.Look.PLAIN));
      }
      Line.Gap gap = i == 0 ? Line.Gap.PAGE : gap(page.get(i - 1), row);
      gap = notes >= 0 && i >= notes && gap == Line.Gap.BLANK && small(row) ? Line.Gap.NONE : gap;
      lines.add(line(row, gap, number));
    }
  }

  private Line line(Row row, Line.Gap gap, OptionalInt number) {
    String text = row.ruled() ? row.tabled() : row.line();
    Line.Look look =
        new Line.Look(
            row.look().size(), row.ruled() ? row.bold() : row.look().bold(), row.look().italic());
    int indent = (int) Math.round((row.left() - margin) / letter);
    int right = (int) Math.round((row.right() - margin) / letter);
    return new Line(text, lines.size() + 1, number, gap, indent, right, look);
  }

  private Line.Gap gap(Row above, Row below) {
    if (above.ruled() && below.ruled()) {
      return above.cells().size() == below.cells().size() ? Line.Gap.NONE : Line.Gap.BLANK;
    }
    double drop = below.top() - above.bottom();
    if (drop < -bodySize) {
      return Line.Gap.PAGE;
    }
    double usual = pitch * Math.max(below.look().size(), above.look().size());
    boolean far = above.ruled() || below.ruled() || drop > usual * MORE_THAN_SPACING;
    return far ? Line.Gap.BLANK : Line.Gap.NONE;
  }

  /**
   * Where the notes at the foot of a page begin: small print from a number on; -1 when there are
   * none.
   */
  private int notes(List<Row> page, double height) {
    int found = -1;
    for (int i = 0; i < page.size(); i++) {
      Row row = page.get(i);
      boolean foot = row.top() > height * 0.9;
      if (found < 0
          && small(row)
          && row.top() > height * 0.3
          && !row.ruled()
          && row.line().matches("\\d{1,3}\\s.*\\p{L}.*")) {
        found = i;
      } else if (found >= 0 && !small(row) && !foot) {
        found = -1;
      }
    }
    return found;
  }

  private boolean small(Row row) {
    return row.look().size() <= bodySize - SMALLER;
  }
}
