package no.samsvar.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Whether two quotes share words: a run of four, or the whole of the shorter one. */
final class Overlap {
  private static final int RUN = 4;

  private Overlap() {}

  static boolean any(String evidence, List<String> quotes) {
    List<String> wanted = words(evidence);
    return quotes.stream().map(Overlap::words).anyMatch(quote -> share(wanted, quote));
  }

  private static boolean share(List<String> one, List<String> other) {
    int run = Math.min(RUN, Math.min(one.size(), other.size()));
    if (run == 0) {
      return false;
    }
    for (int start = 0; start + run <= one.size(); start++) {
      if (Collections.indexOfSubList(other, one.subList(start, start + run)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
