package no.samsvar.report.view;

import no.samsvar.check.RunResult;
import no.samsvar.document.Document;

/**
 * Makes characters visible that would steer a terminal or a page: control characters become their
 * pictures, marks that turn the direction of text and code points that are no characters become
 * U+FFFD. Lengths stay.
 */
public final class Visible {
  private static final char PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private Visible() {}

  /** The same result with such characters made visible. */
  public static RunResult of(RunResult result) {
    return new Rewriting(Visible::text, Visible::line).of(result);
  }

  /** The same document with such characters made visible. */
  static Document of(Document document) {
    return new Rewriting(Visible::text, Visible::line).document(document);
  }

  /** Running text: line feeds and tabs stay. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      out.append(unit == '\n' || unit == '\t' ? unit : visible(text, i));
    }
    return out.toString();
  }

  /** A name on one line. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(visible(text, i));
    }
    return out.toString();
  }

  private static char visible(String text, int at) {
    char unit = text.charAt(at);
    if (unit < ' ') {
      return (char) (PICTURES + unit);
    }
    if (unit == '\u007f') {
      return DELETE_PICTURE;
    }
    return steers(unit) || lone(text, at) ? REPLACEMENT : unit;
  }

  /**
   * C1 controls, line and paragraph separators, marks of direction, byte order mark, no characters.
   */
  private static boolean steers(char unit) {
    return (unit >= '\u0080' && unit <= '\u009f')
        || (unit >= '\u2028' && unit <= '\u202e')
        || (unit >= '\u2066' && unit <= '\u2069')
        || (unit >= '\ufdd0' && unit <= '\ufdef')
        || unit >= '\ufffe'
        || unit == '\ufeff';
  }

  /** Half of a surrogate pair. */
  private static boolean lone(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
