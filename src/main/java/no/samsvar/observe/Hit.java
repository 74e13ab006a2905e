package no.samsvar.observe;

import java.util.Optional;
import java.util.regex.MatchResult;
import no.samsvar.text.Span;

/** A place in a passage where a pattern holds. */
record Hit(Passage passage, MatchResult match) {

  /** The whole of it. */
  Span span() {
    return passage.span(match.start(), match.end());
  }

  /** The words of a group; empty when the group has no part in it. */
  Optional<String> group(String name) {
    return Optional.ofNullable(match.group(name));
  }

  /** At most so many characters of the passage before it. */
  String before(int length) {
    return passage.words().substring(Math.max(0, match.start() - length), match.start());
  }

  /** At most so many characters of the passage after it. */
  String after(int length) {
    String words = passage.words();
    return words.substring(match.end(), Math.min(words.length(), match.end() + length));
  }
}
