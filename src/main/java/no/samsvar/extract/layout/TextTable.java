package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of plain text whose cells are parted by runs of blanks. */
final class TextTable {
  private static final Pattern PARTING = Pattern.compile("(?<![.!?:;])[ \\t]{2,}(?=\\S)|\\t");

  /** A cell and the column it starts in. */
  private record Cell(int column, String text) {}

  private TextTable() {}

  /** How many lines from here on are rows of one table; 0 when this is no table. */
  static int length(List<Line> lines, int from) {
    int columns = cells(lines.get(from)).size();
    if (columns < 2) {
      return 0;
    }
    int end = from + 1;
    while (end < lines.size()
        && lines.get(end).gap() == Line.Gap.NONE
        && row(lines, end, columns)) {
      end++;
    }
    int rows = end - from;
    return rows >= 2 && (columns > 2 || rows > 2 || wide(lines.get(from))) ? rows : 0;
  }

  private static boolean row(List<Line> lines, int index, int columns) {
    int count = cells(lines.get(index)).size();
    boolean short1 =
        count == 1
            && lines.get(index).text().length() < 40
            && index + 1 < lines.size()
            && cells(lines.get(index + 1)).size() > 1;
    return (count > 1 && Math.abs(count - columns) <= 2) || short1;
  }

  private static boolean wide(Line line) {
    return line.text().contains("     ");
  }

  /** The table of these lines; its first line is the head when there are at least two more. */
  static Piece.Table table(List<Line> lines) {
    List<List<Passage>> rows = new ArrayList<>();
    List<Cell> first = cells(lines.getFirst());
    for (Line line : lines) {
      rows.add(aligned(cells(line), first, line));
    }
    return rows.size() < 3
        ? new Piece.Table(List.of(), rows)
        : new Piece.Table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  /** With fewer cells than the first line, each cell goes under the head it stands nearest to. */
  private static List<Passage> aligned(List<Cell> cells, List<Cell> head, Line line) {
    List<Passage> row = new ArrayList<>();
    if (cells.size() >= head.size()) {
      cells.forEach(cell -> row.add(passage(cell, line)));
      return row;
    }
    for (int i = 0; i < head.size(); i++) {
      row.add(Passage.EMPTY);
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int column = i;
      while (column + 1 < head.size()
          && (!row.get(column).isEmpty() || nearer(cell, head.get(column + 1), head.get(column)))) {
        column++;
      }
      row.set(column, row.get(column).then(passage(cell, line)));
    }
    return row;
  }

  private static boolean nearer(Cell cell, Cell one, Cell other) {
    return Math.abs(cell.column() - one.column()) < Math.abs(cell.column() - other.column());
  }

  private static Passage passage(Cell cell, Line line) {
    return Passage.of(cell.text(), line.page(), line.number());
  }

  private static List<Cell> cells(Line line) {
    String text = line.text();
    int skipped = Enumerator.of(text).map(Enumerator::length).orElse(0);
    List<Cell> cells = new ArrayList<>();
    Matcher parting = PARTING.matcher(text);
    int start = 0;
    parting.region(Math.min(skipped, text.length()), text.length());
    while (parting.find()) {
      cells.add(new Cell(line.indent() + start, text.substring(start, parting.start())));
      start = parting.end();
    }
    cells.add(new Cell(line.indent() + start, text.substring(start)));
    return cells;
  }
}
