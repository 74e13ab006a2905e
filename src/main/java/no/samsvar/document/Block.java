package no.samsvar.document;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.Span;

/**
 * A stretch of body text that layout sets apart. Spans exclude bullets and numbers, which are
 * labels.
 */
public sealed interface Block {
  Span span();

  Language language();

  /** The same block read as another language. */
  Block in(Language language);

  /** Running text. */
  record Paragraph(Span span, Language language) implements Block {
    @Override
    public Block in(Language other) {
      return new Paragraph(span, other);
    }
  }

  /** Bulleted, lettered or numbered item; label as the reader sees it, depth from 0. */
  record ListItem(Span span, Language language, Optional<String> label, int depth)
      implements Block {
    @Override
    public Block in(Language other) {
      return new ListItem(span, other, label, depth);
    }
  }

  /**
   * One row of a table: its cells in column order (an empty cell has an empty span) under the
   * header's cells.
   */
  record TableRow(Span span, Language language, List<Span> header, List<Span> cells)
      implements Block {
    public TableRow {
      header = List.copyOf(header);
      cells = List.copyOf(cells);
    }

    @Override
    public Block in(Language other) {
      return new TableRow(span, other, header, cells);
    }
  }

  /** Footnote or margin note: never joined to the body. */
  record Note(Span span, Language language, String mark) implements Block {
    @Override
    public Block in(Language other) {
      return new Note(span, other, mark);
    }
  }

  /** Block quotation of somebody else's words. */
  record Quotation(Span span, Language language, Optional<String> source) implements Block {
    @Override
    public Block in(Language other) {
      return new Quotation(span, other, source);
    }
  }

  /** Caption of a table or figure. */
  record Caption(Span span, Language language) implements Block {
    @Override
    public Block in(Language other) {
      return new Caption(span, other);
    }
  }

  /** Guidance or blank to be filled in: no commitment of the document. */
  record Placeholder(Span span, Language language) implements Block {
    @Override
    public Block in(Language other) {
      return new Placeholder(span, other);
    }
  }
}
