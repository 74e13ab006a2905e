package no.samsvar.clause;

/**
 * How some words begin or end. It is asked of nearly every word of a text, so that a look at one
 * letter tells most words that begin or end otherwise.
 */
final class Affixes {
  private final String[] affixes;
  private final long first;
  private final long last;

  private Affixes(String... affixes) {
    this.affixes = affixes;
    long firsts = 0;
    long lasts = 0;
    for (String affix : affixes) {
      firsts |= 1L << affix.charAt(0);
      lasts |= 1L << affix.charAt(affix.length() - 1);
    }
    this.first = firsts;
    this.last = lasts;
  }

  static Affixes of(String... affixes) {
    return new Affixes(affixes);
  }

  boolean isEmpty() {
    return affixes.length == 0;
  }

  /** Whether the word begins with one of these. */
  boolean begin(String word) {
    if (word.isEmpty() || (first >>> word.charAt(0) & 1) == 0) {
      return false;
    }
    for (String affix : affixes) {
      if (word.startsWith(affix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends with one of these. */
  boolean end(String word) {
    if (word.isEmpty() || (last >>> word.charAt(word.length() - 1) & 1) == 0) {
      return false;
    }
    for (String affix : affixes) {
      if (word.endsWith(affix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word holds one of these. */
  boolean within(String word) {
    for (String affix : affixes) {
      if (word.contains(affix)) {
        return true;
      }
    }
    return false;
  }
}
