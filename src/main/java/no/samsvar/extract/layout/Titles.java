package no.samsvar.extract.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a title from a sentence by its words and marks. */
final class Titles {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST = 130;
  private static final int SENTENCE_WORDS = 7;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;,!][\"”»')\\]]*$");
  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final Set<String> FINITE =
      Set.of(
          "skal", "må", "kan", "bør", "vil", "er", "har", "ble", "blir", "skulle", "kunne",
          "gjelder", "gjeld", "vert", "shall", "must", "will", "may", "is", "are", "was", "were",
          "has", "have", "should", "can");
  private static final Set<String> OUTER_MATTER =
      Set.of(
          "forord",
          "sammendrag",
          "samandrag",
          "innledning",
          "innleiing",
          "referanser",
          "referansar",
          "referanseliste",
          "litteratur",
          "litteraturliste",
          "kilder",
          "kjelder",
          "vedlegg",
          "ordliste",
          "begreper",
          "definisjoner",
          "definisjonar",
          "signatur",
          "signaturer",
          "underskrift",
          "underskrifter",
          "foreword",
          "preface",
          "summary",
          "executive summary",
          "references",
          "glossary",
          "signatures",
          "oppsummering");

  private Titles() {}

  /** Whether these words could be a heading: short, opened as one, and no sentence. */
  static boolean titleLike(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !opens(text.charAt(0))) {
      return false;
    }
    if (capitals(text)) {
      return true;
    }
    return wordCount(text) <= MOST_WORDS && !SENTENCE_END.matcher(text).find() && !sentence(text);
  }

  /** Whether these words could be the title of a document, which may be long. */
  static boolean longTitle(String text) {
    return text.length() <= 2 * LONGEST
        && opens(text.charAt(0))
        && !SENTENCE_END.matcher(text).find();
  }

  /** Enough words with a finite verb among them. */
  private static boolean sentence(String text) {
    return !text.endsWith("?") && wordCount(text) >= SENTENCE_WORDS && verb(text);
  }

  /** Whether a finite verb stands after the first word. */
  static boolean verb(String text) {
    return WORDS
        .splitAsStream(text)
        .skip(1)
        .anyMatch(word -> FINITE.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean opens(char first) {
    return Character.isUpperCase(first) || Character.isDigit(first) || "«\"”“(".indexOf(first) >= 0;
  }

  /** All letters capital, and at least four of them. */
  static boolean capitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return letters >= 4 && lower == 0 && letters * 2 >= text.length();
  }

  static int wordCount(String text) {
    return text.isBlank() ? 0 : WORDS.split(text.strip()).length;
  }

  /** Words that head what stands before or after the numbered chapters. */
  static boolean outerMatter(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("[:.\\d]+$", "").strip();
    return OUTER_MATTER.contains(lower);
  }
}
