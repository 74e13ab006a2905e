package no.samsvar.observe;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;
import no.samsvar.text.Trigrams;

/**
 * A block with its words and the section it stands in.
 *
 * @param lower the words in lower case, letter by letter
 * @param letters what letters those have
 * @param starts where a word may begin
 */
record Passage(
    Section section, Block block, String words, String lower, Trigrams letters, WordStarts starts) {

  /** A block with these words. */
  static Passage of(Section section, Block block, String words, String lower) {
    return new Passage(section, block, words, lower, Trigrams.of(lower), WordStarts.of(words));
  }

  /** Every place in the words where the pattern holds. */
  Stream<Hit> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(words);
    return matcher.results().map(match -> new Hit(this, match));
  }

  /** Hands on every place in the words where the wording holds. */
  void find(Wording wording, boolean opensWords, Consumer<Hit> hits) {
    List<MatchResult> found = opensWords ? wording.in(words, starts) : wording.in(words);
    found.forEach(match -> hits.accept(new Hit(this, match)));
  }

  /** Every place in the words where the pattern holds. */
  Stream<Hit> find(Keyed keyed) {
    return possible(keyed) ? find(keyed.pattern()) : Stream.empty();
  }

  /** Whether the pattern may hold somewhere in the words. */
  boolean possible(Keyed keyed) {
    return keyed.possible(lower, letters);
  }

  /** The part of the document that this part of the words is. */
  Span span(int start, int end) {
    return new Span(block.span().start() + start, block.span().start() + end);
  }
}
