package no.samsvar.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

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
    long written = written(content);
    double covered = pages == 0 ? 1 : 1 - (double) unread.size() / pages;
    double dense = pages == 0 ? 1 : Math.min(1, (double) written / pages / FEW_PER_PAGE);
    double score = clean(content) * letters(content) * known(content) * covered * dense;
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
    return clean(words) < LEAST_CLEAN || known(words) < CHANCE;
  }

  private static long written(String content) {
    return content.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static double clean(String content) {
    long written = written(content);
    long garbage = content.chars().filter(TextQuality::garbage).count();
    return written == 0 ? 0 : 1 - Math.min(1, 4.0 * garbage / written);
  }

  private static double letters(String content) {
    long written = written(content);
    long letters = content.chars().filter(Character::isLetter).count();
    return written == 0 ? 0 : Math.min(1, 2.0 * letters / written);
  }

  /** The share of common words against the least that a text has, at most 1. */
  private static double known(String content) {
    List<String> words = NO_LETTERS.splitAsStream(content).filter(word -> !word.isEmpty()).toList();
    if (words.size() < ENOUGH_WORDS) {
      return 1;
    }
    long common =
        words.stream().filter(word -> COMMON.contains(word.toLowerCase(Locale.ROOT))).count();
    return Math.min(1, (double) common / words.size() / LEAST_COMMON);
  }

  private static boolean garbage(int c) {
    return c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }
}
