package no.samsvar.report.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.text.Span;

/**
 * The letters and digits of a text and where each stands in it, so that words are found again where
 * spaces, line ends, hyphens and ligatures are others.
 */
public final class Letters {
  private final String text;
  private final String letters;
  private final int[] starts;

  private Letters(String text, String letters, int[] starts) {
    this.text = text;
    this.letters = letters;
    this.starts = starts;
  }

  /** The letters of this text. */
  public static Letters of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      for (char letter : plain(point).toCharArray()) {
        starts = letters.length() == starts.length ? Arrays.copyOf(starts, at * 2 + 8) : starts;
        starts[letters.length()] = at;
        letters.append(letter);
      }
      at += Character.charCount(point);
    }
    return new Letters(text, letters.toString(), starts);
  }

  /** A code point without accents and in lower case; nothing when it is no letter or digit. */
  private static String plain(int point) {
    if (point < 128) {
      return Character.isLetterOrDigit(point)
          ? String.valueOf((char) Character.toLowerCase(point))
          : "";
    }
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Every place of these words, in the order of the text. */
  private List<Span> all(String words) {
    String wanted = of(words).letters;
    List<Span> places = new ArrayList<>();
    if (wanted.isEmpty()) {
      return places;
    }
    for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      int last = starts[at + wanted.length() - 1];
      places.add(new Span(starts[at], text.offsetByCodePoints(last, 1)));
    }
    return places;
  }

  /** How many times these words stand in it. */
  public int count(String words) {
    return all(words).size();
  }

  /**
   * The place where these words stand for the time with this number, from 0; the last place when
   * they stand fewer times, empty when they don't stand there.
   */
  public Optional<Span> find(String words, int time) {
    List<Span> places = all(words);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(Math.min(time, places.size() - 1)));
  }
}
