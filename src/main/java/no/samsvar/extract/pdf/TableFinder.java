package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells tables without rules from lines: rows whose cells keep to the same columns. */
final class TableFinder {
  private static final double SLACK = 3;
  private static final double HALF = 0.5;
  private static final double NEAR = 2.2;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_OF_PROSE = 6;
  private static final double JUSTIFIED = 1;

  /** Left and right edge of what stands in one column so far. */
  private record Column(double left, double right) {
    boolean overlaps(Column other) {
      return left - SLACK < other.right && other.left < right + SLACK;
    }

    Column with(Column other) {
      return new Column(Math.min(left, other.left), Math.max(right, other.right));
    }
  }

  private final List<Row> rows;
  private final List<Ruling> rulings;

  TableFinder(List<Row> rows, List<Ruling> rulings) {
    this.rows = rows.stream().flatMap(row -> levels(row).stream()).toList();
    this.rulings = rulings;
  }

  /** All rows, those of tables with a cell for every column, the others as plain lines. */
  List<Row> settled() {
    List<Row> settled = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      List<Column> columns = new ArrayList<>();
      int end = candidate(rows.get(i)) && !justified(i) ? end(i, columns) : i;
      if (severalCells(i, end) > 1 || (end > i && rows.get(i).cells().size() > 2)) {
        boolean head = ruledOff(i, end);
        for (int j = i; j < end; j++) {
          settled.add(Row.table(aligned(rows.get(j), columns), head && j == i));
        }
        i = end;
      } else {
        settled.addAll(flattened(rows.get(i)));
        i++;
      }
    }
    return settled;
  }

  /**
   * Some files print a table column by column: lines that are level with each other are its rows.
   * Columns of running text are read one after the other.
   */
  private static List<Row> levels(Row row) {
    if (!row.ruled()
        && row.cells().size() > 1
        && row.cells().stream().allMatch(TableFinder::prose)) {
      return row.cells().stream()
          .flatMap(cell -> tops(cell).stream().map(top -> Row.open(List.of(at(cell, top)))))
          .toList();
    }
    List<Double> tops = tops(row.cells().getFirst());
    boolean level =
        !row.ruled()
            && row.cells().size() > 1
            && tops.size() >= FEWEST_LINES
            && row.cells().stream().allMatch(cell -> tops(cell).equals(tops));
    return level ? tops.stream().map(top -> at(row, top)).toList() : List.of(row);
  }

  /** Many lines of several words, of which most go on in the middle of a sentence. */
  private static boolean prose(List<Chunk> cell) {
    List<Double> tops = tops(cell);
    long goingOn =
        tops.stream()
            .skip(1)
            .filter(top -> Character.isLowerCase(at(cell, top).getFirst().text().charAt(0)))
            .count();
    return tops.size() >= FEWEST_OF_PROSE
        && cell.size() >= FEWEST_LINES * tops.size()
        && goingOn * 2 > tops.size() - 1;
  }

  private static List<Double> tops(List<Chunk> cell) {
    return cell.stream().map(Chunk::y).distinct().toList();
  }

  private static List<Chunk> at(List<Chunk> cell, double top) {
    return new ArrayList<>(cell.stream().filter(chunk -> chunk.y() == top).toList());
  }

  private static Row at(Row row, double top) {
    List<List<Chunk>> cells = new ArrayList<>();
    for (List<Chunk> cell : row.cells()) {
      cells.add(at(cell, top));
    }
    return Row.open(cells);
  }

  private long severalCells(int from, int to) {
    return rows.subList(from, to).stream().filter(row -> row.cells().size() > 1).count();
  }

  private static boolean candidate(Row row) {
    return !row.ruled()
        && row.cells().size() > 1
        && !(row.cells().size() == 2 && onlyMark(row.cells().getFirst()));
  }

  /** A line of few words that was stretched to the width of the line above or below it. */
  private boolean justified(int index) {
    Row row = rows.get(index);
    boolean words = row.cells().stream().allMatch(cell -> cell.size() == 1);
    return words && (sameWidth(row, index - 1) || sameWidth(row, index + 1));
  }

  private boolean sameWidth(Row row, int index) {
    if (index < 0 || index >= rows.size() || severalIn(index) || rows.get(index).ruled()) {
      return false;
    }
    Row line = rows.get(index);
    return line.chunks().size() > FEWEST_LINES
        && Math.abs(line.left() - row.left()) < JUSTIFIED
        && Math.abs(line.right() - row.right()) < JUSTIFIED;
  }

  private static boolean onlyMark(List<Chunk> cell) {
    return cell.size() == 1
        && (cell.getFirst().text().length() < 3 || Label.printedBy(cell.getFirst()));
  }

  /** The row after the last one that keeps to the columns of the first; fills in the columns. */
  private int end(int start, List<Column> columns) {
    rows.get(start).cells().forEach(cell -> columns.add(extent(cell)));
    int end = start + 1;
    while (end < rows.size()
        && fits(rows.get(end), columns)
        && (severalIn(end) || goesOn(end, columns))) {
      rows.get(end).cells().forEach(cell -> widen(columns, extent(cell)));
      end++;
    }
    return end;
  }

  private boolean severalIn(int index) {
    return rows.get(index).cells().size() > 1;
  }

  /** A row with one filled cell belongs to the table when the table goes on after it. */
  private boolean goesOn(int index, List<Column> columns) {
    Row above = rows.get(index - 1);
    Row row = rows.get(index);
    boolean near = row.top() - above.bottom() < NEAR * row.look().size();
    return near
        && row.look().bold() == above.look().bold()
        && index + 1 < rows.size()
        && severalIn(index + 1)
        && fits(rows.get(index + 1), columns);
  }

  /** No cell spans two columns, and most stand in one that is known. */
  private static boolean fits(Row row, List<Column> columns) {
    List<Long> overlaps =
        row.cells().stream()
            .map(cell -> columns.stream().filter(extent(cell)::overlaps).count())
            .toList();
    long known = overlaps.stream().filter(count -> count == 1).count();
    return !row.ruled()
        && overlaps.stream().allMatch(count -> count <= 1)
        && known * 2 >= overlaps.size();
  }

  private static void widen(List<Column> columns, Column extent) {
    if (columns.stream().noneMatch(extent::overlaps)) {
      columns.add(extent);
      columns.sort(Comparator.comparingDouble(Column::left));
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column wider = columns.get(i).with(extent);
      if (columns.get(i).overlaps(extent)
          && columns.stream().filter(wider::overlaps).count() == 1) {
        columns.set(i, wider);
      }
    }
  }

  private static Column extent(List<Chunk> cell) {
    return new Column(
        cell.stream().mapToDouble(Chunk::x).min().orElse(0),
        cell.stream().mapToDouble(Chunk::right).max().orElse(0));
  }

  private static List<List<Chunk>> aligned(Row row, List<Column> columns) {
    List<List<Chunk>> cells = new ArrayList<>();
    columns.forEach(_ -> cells.add(new ArrayList<>()));
    for (List<Chunk> cell : row.cells()) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).overlaps(extent(cell))) {
          cells.get(i).addAll(cell);
          break;
        }
      }
    }
    return cells;
  }

  /** Whether a rule parts the first row from the second, and none the second from the third. */
  private boolean ruledOff(int start, int end) {
    return end - start > 1
        && ruleBetween(rows.get(start), rows.get(start + 1))
        && !(end - start > 2 && ruleBetween(rows.get(start + 1), rows.get(start + 2)));
  }

  private boolean ruleBetween(Row above, Row below) {
    double width = above.right() - above.left();
    return rulings.stream()
            .filter(Ruling::horizontal)
            .filter(rule -> rule.y1() > above.bottom() - 1 && rule.y1() < below.top())
            .mapToDouble(Ruling::length)
            .sum()
        > width * HALF;
  }

  private static List<Row> flattened(Row row) {
    if (row.ruled() || row.cells().size() == 1) {
      return List.of(row);
    }
    List<Row> lines = new ArrayList<>();
    for (Chunk chunk : row.chunks()) {
      Row level =
          lines.stream().filter(line -> line.first().onLineOf(chunk)).findFirst().orElse(null);
      if (level == null) {
        lines.add(Row.of(chunk));
      } else {
        level.cells().getFirst().add(chunk);
      }
    }
    return lines;
  }
}
