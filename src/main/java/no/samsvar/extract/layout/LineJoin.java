package no.samsvar.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what stands between two lines of one block: a blank, nothing, or nothing and the hyphen
 * taken away. A hyphen at the end of a line is soft when the document writes the word without it
 * elsewhere, and hard in "IKT-utvikling", "drifts- og vedlikehold" and "sak-/arkiv".
 */
final class LineJoin {
  /** How the first line ends once joined, and what glue follows. */
  record Seam(int dropped, String glue) {}

  private static final Seam BLANK = new Seam(0, " ");
  private static final Seam NOTHING = new Seam(0, "");
  private static final Seam MENDED = new Seam(1, "");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:-[\\p{L}\\p{Nd}]+)*");
  private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\p{Nd}/]+)-$");
  private static final Pattern FIRST_PART = Pattern.compile("^[\\p{L}\\p{Nd}]+");
  private static final Set<String> CONJUNCTIONS =
      Set.of("og", "eller", "samt", "til", "and", "or", "to", "men", "som", "enn");
  private static final Pattern WHOLE_ADDRESS = Pattern.compile("^(https?://|www\\.)\\S+$");
  private static final Pattern ADDRESS_REST = Pattern.compile("^\\S*[\\d/?=&_.-]\\S*$|^\\d+$");

  private final Set<String> vocabulary;

  LineJoin(Set<String> vocabulary) {
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /** Knows the words that stand unbroken somewhere in these passages. */
  static LineJoin over(List<Passage> passages) {
    Set<String> words = new HashSet<>();
    for (Passage passage : passages) {
      for (Fragment fragment : passage.fragments()) {
        Matcher word = WORD.matcher(fragment.text());
        while (word.find()) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    return new LineJoin(words);
  }

  Seam between(String first, String second) {
    if (first.endsWith("\u00AD")) {
      return MENDED;
    }
    if (first.endsWith("-/") || (first.endsWith("/") && !first.endsWith(" /"))) {
      return NOTHING;
    }
    if (WHOLE_ADDRESS.matcher(first).matches() && ADDRESS_REST.matcher(second).matches()) {
      return NOTHING;
    }
    Matcher last = LAST_PART.matcher(first);
    Matcher next = FIRST_PART.matcher(second);
    return last.find() && next.find() ? hyphen(last.group(1), next.group()) : BLANK;
  }

  private Seam hyphen(String last, String next) {
    if (CONJUNCTIONS.contains(next.toLowerCase(Locale.ROOT))) {
      return BLANK;
    }
    String lower = last.toLowerCase(Locale.ROOT);
    String following = next.toLowerCase(Locale.ROOT);
    if (vocabulary.contains(lower + "-" + following)) {
      return NOTHING;
    }
    if (vocabulary.contains(lower + following)) {
      return MENDED;
    }
    return hard(last, next) || hyphenated(lower, following) ? NOTHING : MENDED;
  }

  /** English writes compounds with hyphens, Norwegian as one word. */
  private boolean hyphenated(String first, String second) {
    return vocabulary.contains("the")
        && vocabulary.contains("of")
        && vocabulary.contains(first)
        && (vocabulary.contains(second) || first.length() > 2);
  }

  private static boolean hard(String last, String next) {
    boolean abbreviation =
        last.length() <= 1
            || last.indexOf('/') >= 0
            || Character.isDigit(last.charAt(last.length() - 1))
            || last.chars().filter(Character::isUpperCase).count() >= 2;
    boolean capitals =
        last.equals(last.toUpperCase(Locale.ROOT)) && next.equals(next.toUpperCase(Locale.ROOT));
    return capitals ? last.length() <= 4 : abbreviation || Character.isUpperCase(next.charAt(0));
  }
}
