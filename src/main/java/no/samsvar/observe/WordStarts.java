package no.samsvar.observe;

import java.util.Arrays;

/**
 * The places of a text where a word may begin: all but those after a plain letter, digit or
 * underscore; letters that are seldom used are always among them. Immutable.
 */
final class WordStarts {
  private static final int FIRST_FOREIGN = 0x80;
  private static final int FIRST_UNKNOWN = 0x180;

  private final int[] places;

  private WordStarts(int[] places) {
    this.places = places;
  }

  /** Those of a text. */
  static WordStarts of(String words) {
    int[] places = new int[words.length()];
    int count = 0;
    boolean within = false;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (!within || c >= FIRST_UNKNOWN) {
        places[count++] = at;
      }
      within = c < FIRST_FOREIGN && (Character.isLetterOrDigit(c) || c == '_');
    }
    return new WordStarts(Arrays.copyOf(places, count));
  }

  int size() {
    return places.length;
  }

  /** One of them, in the order of the text. */
  int at(int number) {
    return places[number];
  }
}
