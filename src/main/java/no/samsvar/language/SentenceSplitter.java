package no.samsvar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samsvar.clause.SentenceCutter;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/**
 * Cuts a block where a sentence ends: at . ! ? before a capital, a digit or a quotation mark,
 * unless it is an abbreviation.
 */
final class SentenceSplitter implements SentenceCutter {
  private static final Set<String> ABBREVIATIONS =
      words(
          """
          pkt jf jfr nr bl.a f.eks kl kr mv m.v m.m mm osv inkl ekskl pr ca evt ev dvs d.v.s ift
          ifm iht mht vedr kap art avsn fig tab t.d o.l o.a maks min mill mrd gnr bnr tlf st adm
          dir org ref res resp sml saml forts forskr eks bl ang avd div etc gj hhv if int korr nov
          des jan feb e.g i.e no nos vs cf para sec inc ltd co corp mr mrs ms dr approx fl ff l
          bokst litra ibid s ss d.e m.a s.k ikr u.off utg vol dept
          """);

  @Override
  public List<Span> sentences(String text, Span span, Language language) {
    List<Span> found = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      if (ends(text, i, span)) {
        int end = close(text, i + 1, span.end());
        add(found, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(found, text, start, span.end());
    return found;
  }

  private static void add(List<Span> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  private static boolean ends(String text, int i, Span span) {
    char c = text.charAt(i);
    if (c == '!' || c == '?') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int next = close(text, i + 1, span.end());
    if (next >= span.end()) {
      return false;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    int follow = next;
    while (follow < span.end() && Character.isWhitespace(text.charAt(follow))) {
      follow++;
    }
    return follow < span.end()
        && opens(text.charAt(follow))
        && !abbreviation(text, i, span.start(), follow);
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "«“”\"„§(–-•".indexOf(c) >= 0;
  }

  private static int close(String text, int from, int end) {
    int i = from;
    while (i < end && "»”\")]’".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean abbreviation(String text, int point, int start, int follow) {
    int from = point;
    while (from > start
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, point).toLowerCase(Locale.ROOT);
    boolean upper = Character.isUpperCase(text.charAt(follow));
    if (word.isEmpty()) {
      return false;
    }
    if (word.chars().allMatch(Character::isDigit) && word.length() < 3) {
      return !upper;
    }
    boolean possessive =
        from > start && (text.charAt(from - 1) == '\'' || text.charAt(from - 1) == '\u2019');
    if (possessive) {
      return false;
    }
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return true;
    }
    boolean closing =
        Set.of("mv", "m.v", "osv", "m.m", "mm", "etc", "o.l", "kr", "o.a").contains(word);
    return ABBREVIATIONS.contains(word) && !(closing && upper);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
  }
}
