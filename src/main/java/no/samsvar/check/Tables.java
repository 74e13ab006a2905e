package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** The rows of a document's tables, found by the clauses that stand in them. */
record Tables(TreeMap<Integer, Block.TableRow> rows) {

  static Tables of(Document document) {
    Tables tables = new Tables(new TreeMap<>());
    List<Section> open = new ArrayList<>(List.of(document.body()));
    while (!open.isEmpty()) {
      Section section = open.removeLast();
      open.addAll(section.subsections());
      for (Block block : section.blocks()) {
        if (block instanceof Block.TableRow row) {
          tables.rows.put(row.span().start(), row);
        }
      }
    }
    return tables;
  }

  /** The row that a clause stands in, or is. */
  Optional<Block.TableRow> row(Clause clause) {
    return clause.place() == Place.TABLE_ROW
        ? Optional.ofNullable(rows.floorEntry(clause.span().start()))
            .map(Map.Entry::getValue)
            .filter(row -> row.span().end() >= clause.span().end())
        : Optional.empty();
  }

  /** The cell of a row under the part of its header that begins within this span. */
  static Optional<Span> under(Block.TableRow row, Span said) {
    for (int i = 0; i < Math.min(row.header().size(), row.cells().size()); i++) {
      Span head = row.header().get(i);
      if (said.start() >= head.start() && said.start() < head.end()) {
        return Optional.of(row.cells().get(i));
      }
    }
    return Optional.empty();
  }
}
