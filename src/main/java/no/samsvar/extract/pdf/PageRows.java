package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of one page in reading order, tables told apart from lines. */
final class PageRows {
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
    return new TableFinder(finder.rows(), page.rulings()).settled();
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
    SortedMap<Integer, List<List<Chunk>>> rows = new TreeMap<>();
    Set<Integer> filled = new HashSet<>();
    for (Chunk chunk : chunks) {
      int column = grid.column(chunk);
      filled.add(column);
      rows.computeIfAbsent(grid.row(chunk), _ -> emptyCells(grid)).get(column).add(chunk);
    }
    return rows.values().stream().map(cells -> Row.table(kept(cells, filled), false)).toList();
  }

  /** Double rules make columns that nothing stands in. */
  private static List<List<Chunk>> kept(List<List<Chunk>> cells, Set<Integer> filled) {
    List<List<Chunk>> kept = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (filled.contains(i)) {
        kept.add(cells.get(i));
      }
    }
    return kept;
  }

  private static List<List<Chunk>> emptyCells(Grid grid) {
    List<List<Chunk>> cells = new ArrayList<>();
    for (int i = 1; i < grid.columns().size(); i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }
}
