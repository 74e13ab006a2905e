package no.samsvar.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /** An entry of the printed table of contents, without leaders and page: no part of the body. */
  record Contents(String entry) implements Piece {
    private static final Pattern END =
        Pattern.compile("[\\s.…_]*(?:(?<=[\\s.…_])(?:\\d{1,3}|[ivx]{1,5}))?$");

    /** The entry as printed, with leaders and page. */
    public static Contents of(String printed) {
      String words = END.matcher(printed.strip()).replaceFirst("");
      return new Contents(words.replaceAll("\\s+", " ").strip());
    }
  }

  /** Guidance or a blank. */
  record Placeholder(Passage words) implements Piece {}
}
