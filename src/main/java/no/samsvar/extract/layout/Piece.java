package no.samsvar.extract.layout;

import java.util.List;
import java.util.Optional;

/** What a reader found, in reading order and without a tree: headings carry levels instead. */
public sealed interface Piece {

  /** A heading, or a bare number that numbers what follows; level from 1, number as printed. */
  record Heading(int level, Optional<String> number, Passage title) implements Piece {}

  /** Running text. */
  record Text(Passage words) implements Piece {}

  /**
   * Item of a list; the label is there for numbers and letters, absent for bullets; depth from 0.
   */
  record Item(Passage words, Optional<String> label, int depth) implements Piece {}

  /** A table: the cells of its head, none when it has no head, and those of its rows. */
  record Table(List<Passage> head, List<List<Passage>> rows) implements Piece {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Footnote, endnote or margin note. */
  record Note(String mark, Passage words) implements Piece {}

  /** Words set apart as somebody else's. */
  record Quote(Passage words, Optional<String> source) implements Piece {}

  /** Caption of a table or figure. */
  record Caption(Passage words) implements Piece {}

  /** Guidance or a blank. */
  record Placeholder(Passage words) implements Piece {}
}
