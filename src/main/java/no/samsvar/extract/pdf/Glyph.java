package no.samsvar.extract.pdf;

import org.apache.pdfbox.text.TextPosition;

/** One printed glyph, in points from the top left of the page. */
record Glyph(
    String text, double x, double width, double y, double size, boolean bold, boolean italic) {

  static Glyph of(TextPosition position, FontWeights weights) {
    double size =
        position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : position.getHeightDir();
    return new Glyph(
        position.getUnicode(),
        position.getXDirAdj(),
        position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.round(size * 2) / 2.0,
        weights.bold(position.getFont()),
        weights.italic(position.getFont()));
  }
}
