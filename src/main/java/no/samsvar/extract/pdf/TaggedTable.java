package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;

/** A tagged table: its first row is the head when all its cells are tagged as heads. */
final class TaggedTable {
  private TaggedTable() {}

  static Piece.Table of(Tag.Element table, Function<Tag.Element, Passage> words) {
    List<Tag.Element> rows = rows(table).toList();
    List<List<Passage>> told =
        rows.stream()
            .map(row -> row.below("TH", "TD").map(cell -> cell(cell, words)).toList())
            .toList();
    boolean headed =
        rows.size() > 1 && rows.getFirst().below("TH", "TD").allMatch(cell -> cell.is("TH"));
    return headed
        ? new Piece.Table(told.getFirst(), told.subList(1, told.size()))
        : new Piece.Table(List.of(), told);
  }

  private static Stream<Tag.Element> rows(Tag.Element table) {
    return table
        .elements()
        .flatMap(
            part ->
                part.is("TR") ? Stream.of(part) : part.is("Caption") ? Stream.empty() : rows(part));
  }

  /** Each paragraph of a cell on a line of its own. */
  private static Passage cell(Tag.Element cell, Function<Tag.Element, Passage> words) {
    Passage all = Passage.EMPTY;
    List<Tag> run = new ArrayList<>();
    for (Tag kid : cell.kids()) {
      if (kid instanceof Tag.Element below && !below.inline()) {
        all = all.thenBroken(words.apply(new Tag.Element("P", run)));
        run.clear();
        all = all.thenBroken(below.is("P") ? words.apply(below) : cell(below, words));
      } else {
        run.add(kid);
      }
    }
    return all.thenBroken(words.apply(new Tag.Element("P", run)));
  }
}
