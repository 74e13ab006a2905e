package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import org.jsoup.nodes.Element;

/**
 * Reads an HTML table: its head is the row in thead, or a first row of th only. A cell that spans
 * several columns or rows has its words in the first; the others are empty.
 */
final class HtmlTable {
  private static final int MOST_ROWS = 1000;

  /** For how many more rows a column is covered by a cell from above. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private HtmlTable() {}

  /** Whether a table only lays out the page: it says so, holds headings, or has one column. */
  static boolean layout(Element table) {
    String role = table.attr("role");
    return role.equals("presentation")
        || role.equals("none")
        || table.selectFirst("h1, h2, h3, h4, h5, h6") != null
        || rows(table).stream().allMatch(row -> cellsOf(row).size() <= 1);
  }

  /** The cells of a table in reading order. */
  static List<Element> cells(Element table) {
    return rows(table).stream().flatMap(row -> cellsOf(row).stream()).toList();
  }

  static Piece of(Element table) {
    HtmlTable read = new HtmlTable();
    List<Passage> head = List.of();
    List<List<Passage>> rows = new ArrayList<>();
    for (Element row : rows(table)) {
      List<Passage> cells = read.row(row);
      if (rows.isEmpty() && head.isEmpty() && isHead(row)) {
        head = cells;
      } else if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    boolean blank = head.stream().allMatch(Passage::isEmpty);
    return new Piece.Table(blank ? List.of() : head, rows);
  }

  private static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
  }

  private static List<Element> cellsOf(Element row) {
    return row.children().stream()
        .filter(cell -> Set.of("td", "th").contains(cell.normalName()))
        .toList();
  }

  private static boolean isHead(Element row) {
    return row.closest("thead") != null
        || (!row.children().isEmpty()
            && row.children().stream().allMatch(cell -> cell.normalName().equals("th")));
  }

  private List<Passage> row(Element row) {
    List<Passage> cells = new ArrayList<>();
    for (Element cell : cellsOf(row)) {
      fill(cells);
      int down = Math.min(MOST_ROWS, number(cell.attr("rowspan")));
      for (int i = 0; i < number(cell.attr("colspan")); i++) {
        covered.put(cells.size(), down - 1);
        cells.add(i == 0 ? HtmlWords.all(cell) : Passage.EMPTY);
      }
    }
    fill(cells);
    return cells;
  }

  /** Adds the columns next in turn that cells from above cover. */
  private void fill(List<Passage> cells) {
    for (int left = left(cells); left > 0; left = left(cells)) {
      covered.put(cells.size(), left - 1);
      cells.add(Passage.EMPTY);
    }
  }

  private int left(List<Passage> cells) {
    return covered.getOrDefault(cells.size(), 0);
  }

  private static int number(String span) {
    return span.matches("[1-9]\\d{0,3}") ? Integer.parseInt(span) : 1;
  }
}
