package no.samsvar.extract.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or mark that a line begins with, read by its printed form. */
public record Enumerator(Kind kind, String label, int length, int depth) {

  /** Which printed form it has. */
  public enum Kind {
    /** 1, 1.1, 2.3.4 */
    DECIMAL,
    /** § 3, § 3-1 */
    PARAGRAPH_SIGN,
    /** Kapittel 4, Bilag 2, Annex B, Article 5 */
    NAMED,
    /** a), (b), iv), 1) */
    LETTERED,
    /** A., B. or I., II. */
    ROMAN,
    /** A glyph that only marks an item. */
    BULLET
  }

  private static final Pattern DECIMAL =
      Pattern.compile(
          "^(\\d{1,3}(?:\\.\\d{1,3}){0,5})(\\.?)(?=\\s+\\S)\\s+|^(\\d{1,2}(?:\\.\\d{1,2}){1,5})\\.?(?=\\p{Lu})"
              + "|^(\\d{1,3}(?:\\.\\d{1,3}){1,5})\\.?$");
  private static final Pattern SIGN =
      Pattern.compile(
          "^(§\\s?\\d{1,3}(?:[-–.]\\d{1,3})*(?:\\s?[a-z](?![\\p{L}]))?)[.:]?\\s*(?:[–-]\\s+)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "^((?:Kapittel|Kap\\.|Bilag|Vedlegg|Underbilag|Undervedlegg|Artikkel|Del|Article|Section|Chapter|Annex"
              + "|Appendix|Schedule|Part|Exhibit|Punkt)\\s+(?:\\d{1,2}(?:\\.\\d{1,2})*[A-Za-z]?|[A-ZÆØÅ]|[IVX]{1,5})(?![\\p{L}\\d]))"
              + "[.:]?\\s*(?:[–—-]\\s*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTERED =
      Pattern.compile(
          "^(\\(?(?:[a-zæøå]|[ivx]{1,5}|\\d{1,2}|[A-H])\\))\\s*|^([a-zæøå]\\.|[ivx]{2,5}\\.)\\s+(?=\\S)");
  private static final Pattern ROMAN = Pattern.compile("^([A-Z]|[IVX]{1,5})\\.\\s+(?=\\S)");
  private static final Pattern BULLET =
      Pattern.compile(
          "^([•·▪■□●○◦‣⁃∙►➢➤✓✔❖¶*–—\\uE000-\\uF8FF-]|\\bo|\\bV|ü|Ø(?="
              + " \\p{L}{3}))\\s+(?=\\S)|^([•▪■●◦‣►➢✓✔❖¶\\uE000-\\uF8FF])\\s*(?=\\S)");

  /** The enumerator of a line, when it begins with one. */
  public static Optional<Enumerator> of(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return Optional.of(new Enumerator(Kind.BULLET, bullet.group().strip(), bullet.end(), 0));
    }
    Matcher sign = SIGN.matcher(line);
    if (sign.lookingAt()) {
      return Optional.of(new Enumerator(Kind.PARAGRAPH_SIGN, sign.group(1), sign.end(), 1));
    }
    Matcher named = NAMED.matcher(line);
    if (named.lookingAt()) {
      return Optional.of(new Enumerator(Kind.NAMED, named.group(1), named.end(), 1));
    }
    return numbered(line);
  }

  private static Optional<Enumerator> numbered(String line) {
    Matcher decimal = DECIMAL.matcher(line);
    if (decimal.lookingAt()) {
      String number =
          decimal.group(1) != null
              ? decimal.group(1)
              : decimal.group(decimal.group(3) != null ? 3 : 4);
      int depth = 1 + (int) number.chars().filter(c -> c == '.').count();
      boolean dotted = depth == 1 && !decimal.group(2).isEmpty();
      return Optional.of(
          new Enumerator(Kind.DECIMAL, dotted ? number + "." : number, decimal.end(), depth));
    }
    Matcher lettered = LETTERED.matcher(line);
    if (lettered.lookingAt()) {
      return Optional.of(
          new Enumerator(Kind.LETTERED, lettered.group().strip(), lettered.end(), 1));
    }
    Matcher roman = ROMAN.matcher(line);
    return roman.lookingAt()
        ? Optional.of(new Enumerator(Kind.ROMAN, roman.group(1) + ".", roman.end(), 1))
        : Optional.empty();
  }

  /** The number as a section prints it, without a final full stop. */
  public String number() {
    return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
  }
}
