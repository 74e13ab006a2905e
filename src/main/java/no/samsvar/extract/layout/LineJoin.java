package no.samsvar.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern REST = Pattern.compile("^(\\p{Ll}+|\\d+)(?=$|[\\s.,;:)])");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

  /** Words as they stand, and those that surely are whole since they stand inside a line. */
  private record Vocabulary(Set<String> words, Set<String> whole) {
    boolean contains(String word) {
      return words.contains(word);
    }
  }

  private final List<Passage> passages;
  private @Nullable Vocabulary known;

  private LineJoin(List<Passage> passages) {
    this.passages = List.copyOf(passages);
  }

  /** Knows the words that stand unbroken somewhere in these passages. Not for several threads. */
  static LineJoin over(List<Passage> passages) {
    return new LineJoin(passages);
  }

  /** Found when it is first asked for: few documents break words. */
  private Vocabulary vocabulary() {
    Vocabulary found = known == null ? vocabulary(passages) : known;
    known = found;
    return found;
  }

  private static Vocabulary vocabulary(List<Passage> passages) {
    Set<String> words = new HashSet<>();
    Set<String> whole = new HashSet<>();
    for (Passage passage : passages) {
      int last = passage.fragments().size() - 1;
      for (int i = 0; i <= last; i++) {
        String text = passage.fragments().get(i).text();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
          String lower = word.group().toLowerCase(Locale.ROOT);
          words.add(lower);
          boolean inside =
              (i == 0 || word.start() > 0) && (i == last || word.end() < text.length());
          if (inside) {
            whole.add(lower);
          }
        }
      }
    }
    return new Vocabulary(words, whole);
  }

  /**
   * The same inside the cell of a table, where a word wider than its column is broken without a
   * hyphen: a line of one word that with its rest is a word of the document, or a date.
   */
  Seam inCell(String first, String second) {
    Matcher rest = REST.matcher(second);
    if (!rest.find()) {
      return between(first, second);
    }
    if (DATE.matcher(first + rest.group()).matches()) {
      return NOTHING;
    }
    if (!LETTERS.matcher(first).matches() || first.equals(first.toUpperCase(Locale.ROOT))) {
      return between(first, second);
    }
    boolean word = vocabulary().whole().contains(first.toLowerCase(Locale.ROOT) + rest.group());
    return word ? NOTHING : between(first, second);
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
    // Most lines have no hyphen; the pattern would be tried at each of their characters.
    if (first.indexOf('-') < 0) {
      return BLANK;
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
    if (vocabulary().contains(lower + "-" + following)) {
      return NOTHING;
    }
    if (vocabulary().contains(lower + following)) {
      return MENDED;
    }
    return hard(last, next) || hyphenated(lower, following) ? NOTHING : MENDED;
  }

  /** English writes compounds with hyphens, Norwegian as one word. */
  private boolean hyphenated(String first, String second) {
    return vocabulary().contains("the")
        && vocabulary().contains("of")
        && vocabulary().contains(first)
        && (vocabulary().contains(second) || first.length() > 2);
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
