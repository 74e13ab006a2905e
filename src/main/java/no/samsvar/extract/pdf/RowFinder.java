package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts chunks, in the order of the file, side by side in rows. A chunk that stands to the right of
 * what came just before it, no lower than where that began, is the next cell of a row.
 */
final class RowFinder {
  private static final double SAME_CELL = 1.2;
  private static final double SAME_TOP = 2.5;
  private static final double NEXT_LINE = 2.4;
  private static final int TALLEST_ROW = 14;

  private final List<Row> rows = new ArrayList<>();
  private boolean markPlaced;
  private boolean afterMark;

  List<Row> rows() {
    return rows;
  }

  void add(Row ruled) {
    rows.add(ruled);
  }

  void add(Chunk chunk) {
    place(chunk);
    afterMark = markPlaced;
    markPlaced = false;
  }

  private void place(Chunk chunk) {
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last == null || last.ruled()) {
      rows.add(Row.of(chunk));
    } else if (last.cells().size() > 1) {
      besideCells(last, chunk);
    } else {
      besideLine(last, chunk);
    }
  }

  private void besideCells(Row row, Chunk chunk) {
    Optional<List<Chunk>> around = cellAround(row, chunk);
    if (around.isPresent()) {
      inserted(around.get(), chunk);
      return;
    }
    List<Chunk> cell = row.cells().getLast();
    double left = cell.stream().mapToDouble(Chunk::x).min().orElse(0);
    double drop = chunk.y() - row.last().y();
    boolean sameTop = Math.abs(chunk.y() - row.top()) < SAME_TOP;
    if (chunk.onLineOf(row.last()) && goesOn(row.last().right(), chunk) && chunk.x() >= left) {
      cell.add(chunk);
    } else if (sameTop && chunk.x() > row.right() - 2) {
      row.cells().add(new ArrayList<>(List.of(chunk)));
    } else if (drop > 0
        && drop < NEXT_LINE * chunk.size()
        && chunk.x() > left - 2
        && !nextLabel(row, chunk)) {
      cell.add(chunk);
    } else {
      rows.add(Row.of(chunk));
    }
  }

  /** The cell of a row of one line that a mark printed after the words belongs in. */
  private static Optional<List<Chunk>> cellAround(Row row, Chunk chunk) {
    boolean oneLine = row.chunks().stream().allMatch(chunk::onLineOf);
    return row.cells().stream()
        .filter(cell -> oneLine && chunk.x() < cell.getLast().x())
        .filter(cell -> cell.getFirst().x() - chunk.right() <= SAME_CELL * chunk.size())
        .filter(
            cell -> cell.getFirst().x() - chunk.right() > -2 || chunk.x() >= cell.getFirst().x())
        .findFirst();
  }

  /** Inside one numbered clause, a label on a line of its own begins the next. */
  private static boolean nextLabel(Row row, Chunk chunk) {
    List<Chunk> first = row.cells().getFirst();
    return row.cells().size() == 2
        && first.size() == 1
        && Label.printedBy(first.getFirst())
        && Label.certainly(chunk);
  }

  private void besideLine(Row row, Chunk chunk) {
    if (chunk.onLineOf(row.last()) && chunk.x() >= row.right() - 2) {
      if (goesOn(row.right(), chunk)) {
        row.cells().getFirst().add(chunk);
      } else {
        row.cells().add(new ArrayList<>(List.of(chunk)));
      }
      return;
    }
    if (chunk.onLineOf(row.last())) {
      inserted(row.cells().getFirst(), chunk);
      return;
    }
    int start = startOfCell(chunk);
    if (start >= 0) {
      collapse(start);
      rows.getLast().cells().add(new ArrayList<>(List.of(chunk)));
    } else {
      rows.add(Row.of(chunk));
    }
  }

  private boolean goesOn(double right, Chunk chunk) {
    return (chunk.lead() != Chunk.Lead.APART || afterMark)
        && chunk.x() - right <= SAME_CELL * chunk.size();
  }

  /** Some files print the marks of a line after its words. */
  private void inserted(List<Chunk> line, Chunk chunk) {
    int at = 0;
    while (at < line.size() && line.get(at).x() <= chunk.x()) {
      at++;
    }
    line.add(at, chunk);
    markPlaced = true;
  }

  /** The line that is level with this chunk and begins a cell to the left of it, or -1. */
  private int startOfCell(Chunk chunk) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - TALLEST_ROW); i--) {
      Row row = rows.get(i);
      if (row.ruled() || row.cells().size() > 1 || row.right() > chunk.x() + 2) {
        return -1;
      }
      if (Math.abs(row.top() - chunk.y()) < SAME_TOP && i < rows.size() - 1) {
        return i;
      }
    }
    return -1;
  }

  private void collapse(int start) {
    Row cell = rows.get(start);
    for (int i = start + 1; i < rows.size(); i++) {
      cell.cells().getFirst().addAll(rows.get(i).chunks());
    }
    rows.subList(start + 1, rows.size()).clear();
  }
}
