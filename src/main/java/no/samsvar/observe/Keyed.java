package no.samsvar.observe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

  /** Whether the pattern may hold somewhere in these words, given in lower case. */
  boolean possible(String lower) {
    return possible(lower, 0, lower.length());
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
