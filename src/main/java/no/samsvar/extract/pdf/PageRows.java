package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.extract.layout.Enumerator;

/** The rows of one page in reading order, tables told apart from lines. */
final class PageRows {
  private static final double SAME_COLUMN = 4;
  private static final double EDGE = 0.075;

  private final PageText page;
  private final List<Grid> grids;

  private PageRows(PageText page) {
    this.page = page;
    this.grids = Grid.of(page.rulings());
  }

  static List<Row> of(PageText page) {
    return new PageRows(page).rows();
  }

  private List<Row> rows() {
    Map<Grid, List<Chunk>> inGrids = new HashMap<>();
    for (Chunk chunk : page.chunks()) {
      grids.stream()
          .filter(grid -> grid.holds(chunk))
          .findFirst()
          .ifPresent(grid -> inGrids.computeIfAbsent(grid, _ -> new ArrayList<>()).add(chunk));
    }
    RowFinder finder = new RowFinder();
    for (Chunk chunk : inOrder()) {
      Grid grid =
          grids.stream().filter(candidate -> candidate.holds(chunk)).findFirst().orElse(null);
      if (grid == null) {
        finder.add(chunk);
      } else if (inGrids.containsKey(grid)) {
        table(grid, inGrids.remove(grid)).forEach(finder::add);
      }
    }
    return settled(finder.rows());
  }

  /** The order of the file, with what stands at the edges of the page first and last. */
  private List<Chunk> inOrder() {
    double top = page.height() * EDGE;
    double bottom = page.height() * (1 - EDGE);
    List<Chunk> chunks = new ArrayList<>(page.chunks());
    chunks.sort(Comparator.comparingInt(chunk -> chunk.y() < top ? 0 : chunk.y() > bottom ? 2 : 1));
    return chunks;
  }

  private static List<Row> table(Grid grid, List<Chunk> chunks) {
    Map<Integer, List<List<Chunk>>> rows = new java.util.TreeMap<>();
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::y).thenComparingDouble(Chunk::x));
    for (Chunk chunk : sorted) {
      rows.computeIfAbsent(grid.row(chunk), _ -> emptyCells(grid))
          .get(grid.column(chunk))
          .add(chunk);
    }
    return rows.values().stream().map(Row::ruled).toList();
  }

  private static List<List<Chunk>> emptyCells(Grid grid) {
    List<List<Chunk>> cells = new ArrayList<>();
    for (int i = 1; i < grid.columns().size(); i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  /** Rows without rules are a table when their cells stand in columns; else they are lines. */
  private static List<Row> settled(List<Row> rows) {
    List<Row> settled = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = i;
      while (end < rows.size()
          && candidate(rows.get(end))
          && (end == i || inColumns(rows.get(end - 1), rows.get(end)))) {
        end++;
      }
      if (end - i > 1) {
        rows.subList(i, end).forEach(row -> settled.add(Row.ruled(row.cells())));
        i = end;
      } else {
        settled.addAll(flattened(rows.get(i)));
        i++;
      }
    }
    return settled;
  }

  private static boolean candidate(Row row) {
    return !row.ruled()
        && row.cells().size() > 1
        && !(row.cells().size() == 2 && onlyMark(row.cells().getFirst()));
  }

  private static boolean onlyMark(List<Chunk> cell) {
    String text = cell.getFirst().text();
    return cell.size() == 1
        && (text.length() < 3
            || Enumerator.of(text + " X")
                .filter(mark -> mark.length() > text.length())
                .isPresent());
  }

  private static boolean inColumns(Row one, Row other) {
    long shared =
        one.cells().stream()
            .filter(
                cell ->
                    other.cells().stream()
                        .anyMatch(next -> Math.abs(left(cell) - left(next)) < SAME_COLUMN))
            .count();
    return shared >= 2 || shared == Math.min(one.cells().size(), other.cells().size());
  }

  private static double left(List<Chunk> cell) {
    return cell.stream().mapToDouble(Chunk::x).min().orElse(0);
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
