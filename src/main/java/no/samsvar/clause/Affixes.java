package no.samsvar.clause;

import java.util.List;

/** How words begin and end. Loops, not streams: it is asked of every word of a text. */
final class Affixes {
  private Affixes() {}

  /** Whether the word begins with one of these. */
  static boolean begins(String word, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends with one of these. */
  static boolean ends(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
