package no.samsvar.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers which section numbers were opened, tells whether another may follow, and which level it
 * has.
 */
final class NumberSequence {
  private static final int LARGEST_STEP = 3;

  private static final Pattern DOT = Pattern.compile("\\.");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private int top;
  private int chapter;
  private boolean decimals;
  private boolean chapters;
  private int offset;
  private int numbered;
  private int capitals;
  private int shift;

  /** Whether a number such as "2.3" can come next. */
  boolean follows(String number) {
    List<String> parts = parts(number);
    int first = Integer.parseInt(parts.getFirst());
    for (String part : parts) {
      if (part.length() > 2 || (part.length() > 1 && part.startsWith("0"))) {
        return false;
      }
    }
    if (parts.size() == 1) {
      return (first > top && first <= top + LARGEST_STEP) || (first == 1 && top > 1 && offset > 0);
    }
    return first == top
        || first == top + 1
        || first == chapter
        || (!decimals && first <= LARGEST_STEP);
  }

  /** Whether the chapter of this number would be left out if the next were opened now. */
  boolean skipped(int number, int next) {
    return decimals && number > top && number < next;
  }

  /** The number of the chapter that a section such as "2.3" stands in. */
  static int first(String number) {
    return Integer.parseInt(parts(number).getFirst());
  }

  private static List<String> parts(String number) {
    return DOT.splitAsStream(number).toList();
  }

  /** Whether the second single number is the one after the first. */
  static boolean isNext(String number, String next) {
    return Integer.parseInt(next) == Integer.parseInt(number) + 1;
  }

  /** Takes a number as opened and returns its level. */
  int open(Enumerator enumerator) {
    numbered =
        switch (enumerator.kind()) {
          case DECIMAL -> decimal(enumerator);
          case PARAGRAPH_SIGN -> paragraph(enumerator);
          case NAMED -> named(enumerator.label());
          case ROMAN, LETTERED, BULLET -> 1;
        };
    numbered += shift;
    capitals = 0;
    return numbered;
  }

  /**
   * Bookmarks say that the number opened last stands this much deeper than its printed form says.
   */
  void shift(int levels) {
    shift += levels;
    numbered += levels;
  }

  private int paragraph(Enumerator enumerator) {
    Matcher digits = DIGITS.matcher(enumerator.label());
    top = digits.find() ? Integer.parseInt(digits.group()) : top;
    return chapters ? 2 : 1;
  }

  private int decimal(Enumerator enumerator) {
    top = Integer.parseInt(parts(enumerator.number()).getFirst());
    decimals = true;
    return enumerator.depth() + offset;
  }

  private int named(String label) {
    String word = label.toLowerCase(Locale.ROOT);
    boolean ofChapter =
        word.startsWith("kap")
            || word.startsWith("chapter")
            || word.startsWith("del ")
            || word.startsWith("part");
    boolean annex =
        word.contains("bilag")
            || word.contains("vedlegg")
            || (word.startsWith("a") && !word.startsWith("art"))
            || word.startsWith("sch")
            || word.startsWith("exh");
    chapters |= ofChapter;
    Matcher digits = DIGITS.matcher(label);
    chapter = ofChapter && digits.find() ? Integer.parseInt(digits.group()) : 0;
    if (annex) {
      top = 0;
      offset = 1;
    }
    return 1;
  }

  /**
   * The level of an unnumbered heading in capitals: beside the chapters, or below the one that is
   * open.
   */
  int levelOfCapitals(String text) {
    if (Titles.outerMatter(text) || !decimals) {
      numbered = 0;
    }
    capitals = numbered + 1;
    return capitals;
  }

  /** The level of an unnumbered heading of ordinary letters: below all that is open. */
  int levelOfShort() {
    return Math.max(numbered, capitals) + 1;
  }
}
