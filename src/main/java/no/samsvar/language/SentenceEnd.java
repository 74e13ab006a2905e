package no.samsvar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import no.samsvar.document.Language;
import no.samsvar.text.WordSet;

/**
 * A place in a block where a sentence may end: a full stop, question or exclamation mark at the end
 * of a word, with more words after it. What stands around it often leaves no choice, whatever a
 * model trained on few sentences says.
 *
 * @param leads whether only a paragraph sign or the like stands before the word in the block
 * @param before the word before, in lower case; empty at the start of the block
 * @param word the word with its mark, without brackets and quotation marks
 * @param next where the next word starts in the block
 * @param follow the next word
 */
record SentenceEnd(boolean leads, String before, String word, int next, String follow) {
  private static final String CLOSING = "»”\")]’'";
  private static final String OPENING = "«“”\"„([‘'";

  /** Words whose letter is a name, so that a sentence can end after it: "vedlegg B." */
  private static final WordSet LABELS =
      WordSet.of(
          "bokstav",
          "litra",
          "alternativ",
          "alternativet",
          "vedlegg",
          "bilag",
          "modul",
          "kategori",
          "klasse",
          "nivå",
          "type",
          "gruppe",
          "del",
          "fase",
          "annex",
          "appendix",
          "schedule",
          "option",
          "part",
          "category",
          "class",
          "module",
          "letter",
          "exhibit");

  /** Norwegian words of one letter that can end a sentence. */
  private static final WordSet WORDS = WordSet.of("i.", "å.");

  private static final Pattern ITEM = Pattern.compile("\\(?\\p{Ll}[.)]");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,:/–-]*\\.");
  private static final Pattern LONG = Pattern.compile("(.*[-–/])?(\\p{Lu}{2,}|\\p{L}{4,})\\.");
  private static final Pattern LABEL = Pattern.compile("[0-9]+(\\.[0-9]+)*\\.|\\p{L}\\.");
  private static final WordSet LABELLED = WordSet.of("§", "art.", "kap.", "pkt.", "punkt", "nr.");

  /** All such places of a block, in order. */
  static List<SentenceEnd> in(String block) {
    List<SentenceEnd> ends = new ArrayList<>();
    for (int i = 0; i < block.length(); i++) {
      char c = block.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        int after = skip(block, i + 1, false);
        int next = skip(block, after, true);
        if (next > after && next < block.length()) {
          ends.add(at(block, i + 1, next));
        }
      }
    }
    return ends;
  }

  /** The first place from here on that is no white space, or no closing mark. */
  private static int skip(String block, int from, boolean space) {
    int i = from;
    while (i < block.length()
        && (space
            ? Character.isWhitespace(block.charAt(i))
            : CLOSING.indexOf(block.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static SentenceEnd at(String block, int end, int next) {
    int start = wordStart(block, end);
    int gap = start;
    while (gap > 0 && Character.isWhitespace(block.charAt(gap - 1))) {
      gap--;
    }
    int from = wordStart(block, gap);
    String before = block.substring(from, gap).toLowerCase(Locale.ROOT);
    boolean leads = from == 0 && (gap == 0 || LABELLED.contains(before));
    while (start < end - 1 && OPENING.indexOf(block.charAt(start)) >= 0) {
      start++;
    }
    int stop = next;
    while (stop < block.length() && !Character.isWhitespace(block.charAt(stop))) {
      stop++;
    }
    return new SentenceEnd(
        leads, before, block.substring(start, end), next, block.substring(next, stop));
  }

  private static int wordStart(String block, int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(block.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Whether a sentence ends here; the model, which is dear, is asked whether one starts at a place
   * of the block only where nothing else tells.
   */
  boolean ends(Language language, IntPredicate model) {
    if (goesOn() || labels()) {
      return false;
    }
    if (!word.endsWith(".")) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() == 2 && Character.isLetter(lower.charAt(0))) {
      return (LABELS.contains(before) || WORDS.contains(lower)) && model.test(next);
    }
    Abbreviations known = Abbreviations.of(language);
    if (word.equals(word.toUpperCase(Locale.ROOT)) && LONG.matcher(word).matches()) {
      return starts(follow.charAt(0)) || model.test(next);
    }
    if (known.inside().contains(lower)) {
      return false;
    }
    if (known.either().contains(lower)) {
      return !number(follow) && model.test(next);
    }
    return (starts(follow.charAt(0)) && plain()) || model.test(next);
  }

  /** The next word is in lower case; "eInnsyn", "iOS" and the label "a." are not. */
  private boolean goesOn() {
    int at = follow.charAt(0) == '(' ? 1 : 0;
    boolean lower = follow.length() > at && Character.isLowerCase(follow.charAt(at));
    boolean named = follow.length() > at + 1 && Character.isUpperCase(follow.charAt(at + 1));
    return lower && !named && !ITEM.matcher(follow).matches();
  }

  /** "1. Kunden skal", "§ 3. Formål": the number of what follows. */
  private boolean labels() {
    return leads && LABEL.matcher(word).matches();
  }

  /** A long word, a name in capitals or a number; what is short may be an unknown abbreviation. */
  private boolean plain() {
    return LONG.matcher(word).matches() || NUMBER.matcher(word).matches();
  }

  private static boolean starts(char c) {
    return Character.isUpperCase(c) || c == '§' || c == '[';
  }

  private static boolean number(String word) {
    return Character.isDigit(word.charAt(0)) || word.charAt(0) == '§';
  }
}
