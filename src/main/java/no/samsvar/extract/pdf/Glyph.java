package no.samsvar.extract.pdf;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;

/** One printed glyph, in points from the top left of the page. */
record Glyph(
    String text, double x, double width, double y, double size, boolean bold, boolean italic) {
  private static final double CAPITALS = 0.7;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&\\S]");
  private static final String UNKNOWN = "\uFFFD";

  /** Control characters are no text: the file's table of characters is broken. */
  static Glyph of(TextPosition position, String letters, FontWeights weights) {
    return new Glyph(
        legible(letters),
        position.getXDirAdj(),
        position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.round(printedSize(position) * 2) / 2.0,
        weights.bold(position.getFont()),
        weights.italic(position.getFont()));
  }

  private static String legible(String letters) {
    for (int at = 0; at < letters.length(); at++) {
      if (Character.isISOControl(letters.charAt(at))) {
        return CONTROL.matcher(letters).replaceAll(UNKNOWN);
      }
    }
    return letters;
  }

  /**
   * The size on paper. The size that the font was chosen with says little, since files draw whole
   * pages in units of their own. Fonts made of drawings have no size but the height of their
   * glyphs.
   */
  private static double printedSize(TextPosition position) {
    double height = position.getHeightDir() / CAPITALS;
    if (position.getFont() instanceof PDType3Font && height > 0) {
      return height;
    }
    double size = position.getTextMatrix().getScalingFactorY();
    return size > 0 ? size : height;
  }
}
