package no.samsvar.clause;

import java.util.List;
import java.util.OptionalInt;
import no.samsvar.document.Language;
import no.samsvar.document.SectionPath;
import no.samsvar.text.Span;

/**
 * The smallest stretch of text with one force, polarity and stance. Headings, table headers and
 * captions are clauses too, by their place, so that words can be looked up in them; they never
 * commit to anything.
 *
 * @param index place in the document's list of clauses, from 0
 * @param block number of the block it stands in, from 0; a table row, a list item and a heading are
 *     blocks
 * @param sentence number of its sentence in the document, from 0
 * @param headings indexes of the heading clauses above it, outermost first
 * @param leadIn index of the clause whose force and polarity it inherits: the lead-in of a list,
 *     the header of a table
 * @param parts subordinate parts that are read otherwise than the clause, in order
 */
public record Clause(
    int index,
    int block,
    int sentence,
    SectionPath section,
    List<Integer> headings,
    OptionalInt leadIn,
    Place place,
    Span span,
    Language language,
    Force force,
    Polarity polarity,
    Stance stance,
    Facts facts,
    List<Token> tokens,
    List<Part> parts) {
  public Clause {
    headings = List.copyOf(headings);
    tokens = List.copyOf(tokens);
    parts = List.copyOf(parts);
  }

  /** Whether its place is body text that can carry a commitment. */
  public boolean body() {
    return switch (place) {
      case PARAGRAPH, LIST_ITEM, TABLE_ROW, NOTE, QUOTATION -> true;
      case HEADING, TABLE_HEADER, CAPTION, PLACEHOLDER -> false;
    };
  }

  /** The same with its matter put off by words of the next sentence. */
  Clause deferred(Span words) {
    return new Clause(
        index,
        block,
        sentence,
        section,
        headings,
        leadIn,
        place,
        span,
        language,
        force,
        polarity,
        stance,
        facts.deferred(words),
        tokens,
        parts);
  }

  /** By its place alone, since a clause holds much and is looked up often. */
  @Override
  public int hashCode() {
    return 31 * index + span.hashCode();
  }
}
