package no.samsvar.extract.pdf;

import no.samsvar.extract.layout.Line;

/**
 * Glyphs that stand close together on one baseline, at most a word. Units are points; y is the
 * baseline, counted from the top of the page. The lead says what the file left before it.
 */
record Chunk(String text, double x, double right, double y, Lead lead, Line.Look look, Mark place) {

  /** What stands between a chunk and the one printed before it. */
  enum Lead {
    /** Nothing: the word goes on in another size. */
    GLUED,
    /** A blank, or the start of a line. */
    BLANK,
    /** A gap wider than a blank on the same line. */
    APART
  }

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
