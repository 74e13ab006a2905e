package no.samsvar.extract.layout;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.document.Quality;
import no.samsvar.text.SourceText;

/**
 * Measures how well a text came out of its file: characters nobody writes, words that every text
 * has, pages without words. Pages whose words are no words count as pages without text.
 */
public final class TextQuality {
  private static final double FLOOR = 0.5;
  private static final double LEAST_COVERED = 0.8;
  private static final double LEAST_CLEAN = 0.6;
  private static final int FEW_PER_PAGE = 100;
  private static final int ENOUGH_WORDS = 80;
  private static final double LEAST_COMMON = 0.05;
  private static final double CHANCE = 0.2;
  private static final int LONGEST_COMMON = 5;

  /**
   * Words that make up a fifth of any running text in the languages that are read, and their kin.
   */
  private static final Set<String> COMMON =
      Set.of(
          "og", "i", "er", "på", "det", "som", "til", "av", "for", "med", "de", "en", "et", "å",
          "den", "at", "har", "skal", "ikke", "ikkje", "ein", "eit", "dei", "frå", "fra", "ved",
          "om", "kan", "the", "of", "and", "to", "in", "is", "be", "by", "or", "a", "shall", "och",
          "att");

  private TextQuality() {}

  /** The quality of the text that was read. */
  public static Quality of(SourceText text, Reading reading) {
    String content = text.content();
    int pages = reading.pages().orElse(0);
    Set<Integer> unread = new TreeSet<>(reading.pagesWithoutText());
    byPage(text)
        .forEach(
            (page, words) -> {
              if (garbled(words.toString())) {
                unread.add(page);
              }
            });
    Characters all = Characters.of(content);
    double covered = pages == 0 ? 1 : 1 - (double) unread.size() / pages;
    double dense = pages == 0 ? 1 : Math.min(1, (double) all.written() / pages / FEW_PER_PAGE);
    double score = clean(all) * letters(all) * known(content) * covered * dense;
    double rounded = Math.round(score * 100) / 100.0;
    boolean readable = rounded >= FLOOR && covered >= LEAST_COVERED;
    return new Quality(rounded, readable, List.copyOf(unread));
  }

  private static Map<Integer, StringBuilder> byPage(SourceText text) {
    Map<Integer, StringBuilder> pages = new TreeMap<>();
    List<SourceText.Anchor> anchors = text.anchors();
    for (int i = 0; i < anchors.size(); i++) {
      int start = anchors.get(i).offset();
      int end = i + 1 < anchors.size() ? anchors.get(i + 1).offset() : text.length();
      anchors
          .get(i)
          .page()
          .ifPresent(
              page ->
                  pages
                      .computeIfAbsent(page, _ -> new StringBuilder())
                      .append(text.content(), start, end)
                      .append(' '));
    }
    return pages;
  }

  /**
   * Whether a page's words can't be words: of those that every text has no more than by chance, or
   * odd characters.
   */
  private static boolean garbled(String words) {
    return clean(Characters.of(words)) < LEAST_CLEAN || known(words) < CHANCE;
  }

  /** How many characters are no blanks, how many of those are letters, and how many are odd. */
  private record Characters(int written, int letters, int garbage) {
    static Characters of(String content) {
      int written = 0;
      int letters = 0;
      int garbage = 0;
      for (int i = 0; i < content.length(); i++) {
        char c = content.charAt(i);
        written += Character.isWhitespace(c) ? 0 : 1;
        letters += Character.isLetter(c) ? 1 : 0;
        garbage += odd(c) ? 1 : 0;
      }
      return new Characters(written, letters, garbage);
    }
  }

  private static double clean(Characters all) {
    return all.written() == 0 ? 0 : 1 - Math.min(1, 4.0 * all.garbage() / all.written());
  }

  private static double letters(Characters all) {
    return all.written() == 0 ? 0 : Math.min(1, 2.0 * all.letters() / all.written());
  }

  /** The share of common words against the least that a text has, at most 1. */
  private static double known(String content) {
    int words = 0;
    int common = 0;
    int at = 0;
    while (at < content.length()) {
      int end = at;
      while (end < content.length() && Character.isLetter(content.codePointAt(end))) {
        end += Character.charCount(content.codePointAt(end));
      }
      if (end > at) {
        words++;
        boolean brief = end - at <= LONGEST_COMMON;
        common += brief && COMMON.contains(content.substring(at, end).toLowerCase(ROOT)) ? 1 : 0;
      }
      at = end + 1;
    }
    return words < ENOUGH_WORDS ? 1 : Math.min(1, (double) common / words / LEAST_COMMON);
  }

  private static boolean odd(int c) {
    return c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }
}
