package no.samsvar.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When two stretches of text say the same: letters and digits count, case and layout do not. */
final class Same {
  private Same() {}

  static String text(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Share of words in common, from 0 to 1 (Dice's coefficient on words with repeats). */
  static double share(String one, String other) {
    List<String> left = new ArrayList<>(Arrays.asList(text(one).split(" ", -1)));
    String[] right = text(other).split(" ", -1);
    double all = left.size() + right.length;
    int common = 0;
    for (String word : right) {
      common += left.remove(word) ? 1 : 0;
    }
    return 2 * common / all;
  }
}
