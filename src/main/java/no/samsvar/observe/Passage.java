package no.samsvar.observe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * A block with its words and the section it stands in.
 *
 * @param lower the words in lower case, letter by letter
 */
record Passage(Section section, Block block, String words, String lower) {

  /** Every place in the words where the pattern holds. */
  Stream<Hit> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(words);
    return matcher.results().map(match -> new Hit(this, match));
  }

  /** Every place in the words where the wording holds. */
  Stream<Hit> find(Wording wording) {
    return wording.in(words).map(match -> new Hit(this, match));
  }

  /** Every place in the words where the pattern holds. */
  Stream<Hit> find(Keyed keyed) {
    return keyed.possible(lower) ? find(keyed.pattern()) : Stream.empty();
  }

  /** The part of the document that this part of the words is. */
  Span span(int start, int end) {
    return new Span(block.span().start() + start, block.span().start() + end);
  }
}
