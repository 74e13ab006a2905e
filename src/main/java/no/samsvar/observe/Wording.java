package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that learns which letters its matches can begin with, so that most places of a text are
 * passed over without trying it. Finds what the pattern finds.
 */
final class Wording {
  /** Letters from here on are always tried. */
  private static final int FIRST_UNKNOWN = 0x180;

  /** Whether these are parts of words is answered differently by different parts of a pattern. */
  private static final int FIRST_FOREIGN = 0x80;

  private static final List<String> WITHIN_WORDS = List.of("a", "1", "_");
  private static final List<String> BETWEEN_WORDS = List.of("", " ", ".", "(", "\n");

  private final Pattern pattern;
  private final Openings inWord;
  private final Openings between;

  private Wording(Pattern pattern) {
    this.pattern = pattern;
    this.inWord = new Openings(pattern, WITHIN_WORDS);
    this.between = new Openings(pattern, BETWEEN_WORDS);
  }

  /** The pattern must not look back for what has to stand before it, nor match nothing. */
  static Wording of(String regex) {
    Pattern pattern = Pattern.compile(regex);
    if (regex.contains("(?<=") || pattern.matcher("").matches()) {
      throw new IllegalArgumentException(regex);
    }
    return new Wording(pattern);
  }

  /**
   * The letters that a match can begin with after one of these, each tried when a text first has
   * it: a short text has few.
   */
  private static final class Openings {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern pattern;
    private final List<String> before;
    private final byte[] known = new byte[FIRST_UNKNOWN];

    Openings(Pattern pattern, List<String> before) {
      this.pattern = pattern;
      this.before = before;
    }

    /** Threads that ask at once find the same. */
    boolean has(char c) {
      if (known[c] == 0) {
        known[c] = before.stream().anyMatch(above -> begins(above, c)) ? YES : NO;
      }
      return known[c] == YES;
    }

    /** By trying: a match begins there, or more text could make one. */
    private boolean begins(String above, char c) {
      Matcher matcher = matcher(pattern, above + c);
      matcher.region(above.length(), above.length() + 1);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  private static Matcher matcher(Pattern pattern, String words) {
    return pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Every place where the pattern holds, in order, none overlapping. */
  List<MatchResult> in(String words) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = matcher(pattern, words);
    int at = next(words, 0);
    while (at < words.length()) {
      at = next(words, tried(matcher, at, found));
    }
    return found;
  }

  /** The same, where no match can begin within a word. */
  List<MatchResult> in(String words, WordStarts starts) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = matcher(pattern, words);
    int from = 0;
    for (int each = 0; each < starts.size(); each++) {
      int at = starts.at(each);
      if (at >= from && possible(words, at)) {
        from = tried(matcher, at, found);
      }
    }
    return found;
  }

  /** Where to go on after a place was tried. */
  private static int tried(Matcher matcher, int at, List<MatchResult> found) {
    matcher.region(at, matcher.regionEnd());
    if (!matcher.lookingAt()) {
      return at + 1;
    }
    found.add(matcher.toMatchResult());
    return matcher.end();
  }

  /** Whether none of these letters, within a word, can begin a match. */
  boolean opensWords(String letters) {
    for (int at = 0; at < letters.length(); at++) {
      char c = letters.charAt(at);
      if (c < FIRST_UNKNOWN && inWord.has(c)) {
        return false;
      }
    }
    return true;
  }

  private int next(String words, int from) {
    int at = from;
    while (at < words.length() && !possible(words, at)) {
      at++;
    }
    return at;
  }

  private boolean possible(String words, int at) {
    char c = words.charAt(at);
    if (c >= FIRST_UNKNOWN) {
      return true;
    }
    if (!inWord.has(c) && !between.has(c)) {
      return false;
    }
    char before = at == 0 ? ' ' : words.charAt(at - 1);
    boolean plain = before < FIRST_FOREIGN;
    boolean word = Character.isLetterOrDigit(before) || before == '_';
    return plain ? (word ? inWord.has(c) : between.has(c)) : inWord.has(c) || between.has(c);
  }
}
