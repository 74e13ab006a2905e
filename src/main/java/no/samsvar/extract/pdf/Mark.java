package no.samsvar.extract.pdf;

/**
 * What the file says of the place a glyph stands in: nothing, that it is no part of the document's
 * words, or the number by which the tags of the page call it.
 */
record Mark(Kind kind, int number) {
  static final Mark NONE = new Mark(Kind.NONE, 0);
  static final Mark ARTIFACT = new Mark(Kind.ARTIFACT, 0);

  /** Which of the three it is. */
  enum Kind {
    NONE,
    ARTIFACT,
    CONTENT
  }

  static Mark content(int number) {
    return new Mark(Kind.CONTENT, number);
  }
}
