package no.samsvar.extract.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the tree keeps it: composed letters, single blanks, no invisible characters, no
 * ligatures.
 */
public final class CleanText {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF\\u0000-\\u0008\\u000E-\\u001F]");
  private static final Pattern SOFT_HYPHEN_INSIDE = Pattern.compile("\\u00AD(?=.)");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final String LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04";
  private static final String[] SPELLED = {"ff", "fi", "fl", "ffi", "ffl"};

  private CleanText() {}

  /**
   * The text with blanks at both ends dropped. A soft hyphen is kept at the very end only, where a
   * line was broken.
   */
  public static String of(String raw) {
    return clean(raw) ? raw : cleaned(raw);
  }

  /** Whether it is Latin 1 with nothing invisible and single blanks inside: nearly every glyph. */
  private static boolean clean(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean written =
          (c > ' ' && c < '\u007F') || (c > '\u00A0' && c <= '\u00FF' && c != '\u00AD');
      if (!written && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return raw.isEmpty() || before != ' ';
  }

  private static String cleaned(String raw) {
    String text =
        Normalizer.isNormalized(raw, Normalizer.Form.NFC)
            ? raw
            : Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = BLANKS.matcher(INVISIBLE.matcher(spelled(text)).replaceAll("")).replaceAll(" ").strip();
    return text.indexOf('\u00AD') < 0 ? text : withoutSoftHyphens(text);
  }

  private static String withoutSoftHyphens(String text) {
    return BLANKS.matcher(SOFT_HYPHEN_INSIDE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private static String spelled(String text) {
    if (text.chars().noneMatch(c -> c >= '\uFB00' && c <= '\uFB04')) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int ligature = LIGATURES.indexOf(c);
      out.append(ligature < 0 ? String.valueOf(c) : SPELLED[ligature]);
    }
    return out.toString();
  }
}
