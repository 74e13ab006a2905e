package no.samsvar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * A stretch of one line of a page, in the page's own units, whichever way it runs.
 *
 * @param x where its base line begins
 * @param y where its base line begins
 * @param alongX direction of the line, of length 1
 * @param alongY direction of the line, of length 1
 * @param length how far it runs
 * @param size size of its type
 */
record Stretch(float x, float y, float alongX, float alongY, float length, float size) {
  private static final float ASCENT = 0.78f;
  private static final float DESCENT = 0.22f;

  /** The stretches that characters make, in their order. */
  static List<Stretch> of(List<TextPosition> glyphs, PDRectangle crop) {
    List<Stretch> stretches = new ArrayList<>();
    for (TextPosition glyph : glyphs) {
      Stretch next = of(glyph, crop);
      if (!stretches.isEmpty() && stretches.getLast().leadsTo(next)) {
        stretches.add(stretches.removeLast().to(next));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private static Stretch of(TextPosition glyph, PDRectangle crop) {
    Matrix matrix = glyph.getTextMatrix();
    float scale = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
    float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX());
    return new Stretch(
        matrix.getTranslateX() + crop.getLowerLeftX(),
        matrix.getTranslateY() + crop.getLowerLeftY(),
        scale == 0 ? 1 : matrix.getScaleX() / scale,
        scale == 0 ? 0 : matrix.getShearY() / scale,
        glyph.getWidthDirAdj(),
        size == 0 ? glyph.getFontSizeInPt() : size);
  }

  /** Whether the other goes on where this one ends: same line, no more than three spaces on. */
  private boolean leadsTo(Stretch other) {
    float across = Math.abs(-alongY * (other.x - x) + alongX * (other.y - y));
    float gap = along(other) - length;
    return across < size / 4 && gap > -size && gap < 2 * size;
  }

  private float along(Stretch other) {
    return alongX * (other.x - x) + alongY * (other.y - y);
  }

  private Stretch to(Stretch other) {
    float reach = Math.max(length, along(other) + other.length);
    return new Stretch(x, y, alongX, alongY, reach, Math.max(size, other.size));
  }

  /** Its corners as a highlight wants them: upper left and right, then lower left and right. */
  float[] corners() {
    float upX = -alongY * size;
    float upY = alongX * size;
    float endX = x + alongX * length;
    float endY = y + alongY * length;
    return new float[] {
      x + upX * ASCENT,
      y + upY * ASCENT,
      endX + upX * ASCENT,
      endY + upY * ASCENT,
      x - upX * DESCENT,
      y - upY * DESCENT,
      endX - upX * DESCENT,
      endY - upY * DESCENT
    };
  }
}
