package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of plain text whose cells are parted by runs of blanks. */
final class TextTable {
  private static final Pattern PARTING = Pattern.compile("(?<![.!?:;])[ \\t]{2,}(?=\\S)|\\t");

  private static final Pattern CELLS = Pattern.compile(String.valueOf(Line.CELL));
  private static final Pattern LINES = Pattern.compile("\n");

  /** A cell and the column it starts in. */
  private record Cell(int column, String text) {}

  private TextTable() {}

  /** How many lines from here on are rows of one table; 0 when this is no table. */
  static int length(List<Line> lines, int from) {
    if (lines.get(from).row()) {
      return rows(lines, from);
    }
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

  /** Rows that the format itself told apart; a table may go on over pages. */
  private static int rows(List<Line> lines, int from) {
    int columns = cells(lines.get(from)).size();
    int end = from + 1;
    while (end < lines.size()
        && lines.get(end).row()
        && lines.get(end).gap() != Line.Gap.BLANK
        && cells(lines.get(end)).size() == columns) {
      end++;
    }
    return end - from;
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

  /** The table of these lines; the first line is its head when it looks like one. */
  static Piece.Table table(List<Line> lines) {
    List<List<Passage>> rows = new ArrayList<>();
    List<Cell> first = cells(lines.getFirst());
    for (Line line : lines) {
      boolean repeated = !rows.isEmpty() && line.text().equals(lines.getFirst().text());
      if (!repeated) {
        rows.add(aligned(cells(line), first, line));
      }
    }
    return headed(lines, rows)
        ? new Piece.Table(rows.getFirst(), rows.subList(1, rows.size()))
        : new Piece.Table(List.of(), rows);
  }

  /** Whether a table has the columns of the one right before it, and its head again or none. */
  static boolean continues(Piece.Table before, Piece.Table table) {
    return !before.head().isEmpty()
        && (table.head().isEmpty() || says(table.head(), before.head()))
        && table.rows().stream().allMatch(row -> row.size() == before.head().size());
  }

  /** Both tables as one, without the head that is printed again. */
  static Piece.Table joined(Piece.Table before, Piece.Table table) {
    List<List<Passage>> rows = new ArrayList<>(before.rows());
    table.rows().stream().filter(row -> !says(row, before.head())).forEach(rows::add);
    return new Piece.Table(before.head(), rows);
  }

  private static boolean says(List<Passage> row, List<Passage> head) {
    return row.stream()
        .map(Passage::plain)
        .toList()
        .equals(head.stream().map(Passage::plain).toList());
  }

  /**
   * Bold print above plain print; where looks are not known, the first of at least three filled
   * rows.
   */
  private static boolean headed(List<Line> lines, List<List<Passage>> rows) {
    List<Passage> first = rows.getFirst();
    if (rows.size() < 2 || first.stream().skip(1).anyMatch(Passage::isEmpty)) {
      return false;
    }
    boolean printed = lines.getFirst().look().size() > 0;
    boolean bold = lines.getFirst().look().bold() && !lines.get(1).look().bold();
    boolean filled = !first.getFirst().isEmpty();
    return (bold && (filled || first.size() > 1))
        || (filled && rows.size() > 2 && (!printed || first.size() > 2));
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
    List<Fragment> fragments = new ArrayList<>();
    LINES
        .splitAsStream(cell.text())
        .forEach(
            text ->
                fragments.add(
                    new Fragment(text, line.page(), line.number(), item(text, fragments))));
    return new Passage(fragments);
  }

  private static boolean item(String text, List<Fragment> before) {
    return !before.isEmpty()
        && Enumerator.of(text)
            .filter(
                mark ->
                    mark.kind() == Enumerator.Kind.BULLET
                        || mark.kind() == Enumerator.Kind.LETTERED)
            .isPresent();
  }

  private static List<Cell> cells(Line line) {
    String text = line.text();
    if (line.row()) {
      List<Cell> told = new ArrayList<>();
      CELLS
          .splitAsStream(text + Line.CELL + "end")
          .forEach(cell -> told.add(new Cell(told.size(), cell)));
      return told.subList(0, told.size() - 1);
    }
    int skipped = Enumerator.of(text).map(Enumerator::length).orElse(0);
    List<Cell> cells = new ArrayList<>();
    Matcher parting = PARTING.matcher(text);
    int start = 0;
    parting.region(Math.min(skipped, text.length()), text.length());
    boolean wide = text.contains("  ") || text.indexOf('\t') >= 0;
    while (wide && parting.find()) {
      cells.add(new Cell(line.indent() + start, text.substring(start, parting.start())));
      start = parting.end();
    }
    cells.add(new Cell(line.indent() + start, text.substring(start)));
    return cells;
  }
}
