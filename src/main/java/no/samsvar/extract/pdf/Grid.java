package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** A ruled table on a page: the edges of its columns and rows, in points from the top left. */
record Grid(List<Double> columns, List<Double> rows) {
  private static final double SLACK = 3;
  private static final double SAME = 2.5;

  Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The ruled tables among these rules, from top to bottom. */
  static List<Grid> of(List<Ruling> rulings) {
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> group : touching(rulings)) {
      List<Double> columns =
          edges(group.stream().filter(r -> !r.horizontal()).map(Ruling::x1).toList());
      List<Double> rows = edges(group.stream().filter(Ruling::horizontal).map(Ruling::y1).toList());
      if (columns.size() > 2 && rows.size() > 1) {
        grids.add(new Grid(columns, rows));
      }
    }
    grids.sort((one, other) -> Double.compare(one.top(), other.top()));
    return grids;
  }

  double top() {
    return rows.getFirst();
  }

  double bottom() {
    return rows.getLast();
  }

  boolean holds(Chunk chunk) {
    double middle = chunk.y() - chunk.size() * 0.3;
    return middle > top()
        && middle < bottom()
        && chunk.x() > columns.getFirst() - SLACK
        && chunk.x() < columns.getLast();
  }

  int column(Chunk chunk) {
    return index(columns, chunk.x() + SLACK);
  }

  int row(Chunk chunk) {
    return index(rows, chunk.y() - chunk.size() * 0.3);
  }

  private static int index(List<Double> edges, double at) {
    int index = 0;
    while (index + 2 < edges.size() && edges.get(index + 1) <= at) {
      index++;
    }
    return index;
  }

  private static List<Double> edges(List<Double> places) {
    List<Double> edges = new ArrayList<>();
    for (double place : places.stream().sorted().toList()) {
      if (edges.isEmpty() || place - edges.getLast() > SAME) {
        edges.add(place);
      }
    }
    return edges;
  }

  private static List<List<Ruling>> touching(List<Ruling> rulings) {
    List<List<Ruling>> groups = new ArrayList<>();
    for (Ruling ruling : rulings) {
      List<Ruling> joined = new ArrayList<>(List.of(ruling));
      List<List<Ruling>> apart = new ArrayList<>();
      for (List<Ruling> group : groups) {
        if (group.stream().anyMatch(other -> other.touches(ruling, SLACK))) {
          joined.addAll(group);
        } else {
          apart.add(group);
        }
      }
      apart.add(joined);
      groups = apart;
    }
    return groups;
  }
}
