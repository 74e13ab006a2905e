package no.samsvar.observe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.samsvar.text.Trigrams;

/**
 * A pattern, and stretches of letters of which every match holds one, so that most texts are passed
 * over without trying it. Finds what the pattern finds.
 *
 * @param keys in lower case
 */
record Keyed(Pattern pattern, List<String> keys) {
  Keyed {
    keys = List.copyOf(keys);
  }

  static Keyed of(String regex, String... keys) {
    return of(List.of(keys), regex);
  }

  static Keyed of(List<String> keys, String regex) {
    boolean folded = keys.stream().allMatch(key -> key.equals(key.toLowerCase(Locale.ROOT)));
    if (keys.isEmpty() || !folded) {
      throw new IllegalArgumentException(regex);
    }
    return new Keyed(Pattern.compile(regex), keys);
  }

  /** The same for texts that hold no other stretches than these, given in lower case. */
  Keyed among(Trigrams letters) {
    return new Keyed(pattern, keys.stream().filter(letters::mayHold).toList());
  }

  /** Whether the pattern may hold somewhere in these words, given in lower case. */
  boolean possible(String lower, Trigrams letters) {
    for (String key : keys) {
      if (letters.mayHold(key) && lower.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern may hold in this part of words given in lower case. */
  boolean possible(String lower, int from, int to) {
    for (String key : keys) {
      if (lower.indexOf(key, from, to) >= 0) {
        return true;
      }
    }
    return false;
  }
}
