package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import org.jsoup.nodes.Element;

/** Reads an HTML table: its head is the row in thead, or a first row of th only. */
final class HtmlTable {
  private HtmlTable() {}

  static Piece of(Element table) {
    List<Passage> head = List.of();
    List<List<Passage>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      List<Passage> cells = cells(row);
      if (rows.isEmpty() && head.isEmpty() && isHead(row)) {
        head = cells;
      } else if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    boolean blank = head.stream().allMatch(Passage::isEmpty);
    return new Piece.Table(blank ? List.of() : head, rows);
  }

  private static boolean isHead(Element row) {
    return row.closest("thead") != null
        || (!row.children().isEmpty()
            && row.children().stream().allMatch(cell -> cell.normalName().equals("th")));
  }

  private static List<Passage> cells(Element row) {
    List<Passage> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        cells.add(HtmlWords.all(cell));
        String span = cell.attr("colspan");
        int columns = span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1;
        for (int i = 1; i < columns; i++) {
          cells.add(Passage.EMPTY);
        }
      }
    }
    return cells;
  }
}
