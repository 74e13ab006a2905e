package no.samsvar.extract.pdf;

import no.samsvar.extract.layout.Line;

/**
 * Glyphs that stand close together on one baseline. Units are points; y is the baseline, counted
 * from the top of the page.
 */
record Chunk(String text, double x, double right, double y, boolean apart, Line.Look look) {

  double size() {
    return look.size();
  }

  /** Whether it is a bullet or the like, whose look says nothing. */
  boolean mark() {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  boolean onLineOf(Chunk other) {
    return Math.abs(y - other.y) < 0.35 * Math.max(size(), other.size());
  }
}
