package no.samsvar.index;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import no.samsvar.text.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Feeds Lucene with words, one row of them at a time; all terms of a word stand at its place. Not
 * shared between threads.
 */
final class TermStream extends TokenStream {
  /** A word of a text and the terms it is filed under. */
  record Word(Span span, List<String> terms) {
    Word {
      terms = List.copyOf(terms);
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private Iterable<Word> words = List.of();
  private Iterator<Word> rest = Collections.emptyIterator();
  private Iterator<String> here = Collections.emptyIterator();
  private Span span = new Span(0, 0);

  /** The same stream over these words. */
  TermStream over(Iterable<Word> row) {
    words = row;
    return this;
  }

  @Override
  public void reset() {
    rest = words.iterator();
    here = Collections.emptyIterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean same = here.hasNext();
    if (!same) {
      if (!rest.hasNext()) {
        return false;
      }
      Word word = rest.next();
      span = word.span();
      here = word.terms().iterator();
    }
    position.setPositionIncrement(same ? 0 : 1);
    offset.setOffset(span.start(), span.end());
    term.append(here.next());
    return true;
  }
}
