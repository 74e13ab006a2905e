package no.samsvar.language;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.text.Span;

/**
 * Finds the words of a text: runs of letters and digits, with hyphens, apostrophes and the points
 * of abbreviations and numbers that stand inside them. A hyphen at the end of a word is left out
 * ("drifts- og vedlikehaldsavtale").
 */
final class WordScanner {
  private static final char FIRST_BEYOND_ASCII = 0x80;

  private WordScanner() {}

  static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (part(text.charAt(i))) {
        int end = end(text, i);
        words.add(new Span(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  private static int end(String text, int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inside = i + 1 < text.length() && part(text.charAt(i + 1));
      if (part(c) || (inside && joins(text, start, i))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean joins(String text, int start, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (text.charAt(i)) {
      case '-', '\u2010', '\u2011' -> !digits;
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.' -> digits || abbreviation(text, start, i);
      case ',' -> digits;
      default -> false;
    };
  }

  /** "bl.a", "f.eks", "e.g": short lower-case parts; never two sentences whose blank was lost. */
  private static boolean abbreviation(String text, int start, int i) {
    if (i - start > 4 || !Character.isLowerCase(text.charAt(i + 1))) {
      return false;
    }
    int end = i + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - i <= 5;
  }

  private static boolean part(char c) {
    if (c < FIRST_BEYOND_ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
