package no.samsvar.extract.layout;

import java.util.OptionalInt;

/**
 * One printed line of a format without structure. The text keeps its inner blanks, since they may
 * part columns; the indent counts blanks (or average characters) from the left edge of the text.
 */
public record Line(String text, int number, OptionalInt page, Gap gap, int indent, Look look) {

  /** What stands between a line and the one before it. */
  public enum Gap {
    /** Nothing: the next line of the same setting. */
    NONE,
    /** A space that may be line spacing or the end of a paragraph. */
    LINE,
    /** A space that ends a paragraph. */
    BLANK,
    /** A new page or column: the sentence may go on. */
    PAGE
  }

  /** How a line looks, sizes in points; plain text has only one look. */
  public record Look(double size, boolean bold, boolean italic) {
    public static final Look PLAIN = new Look(0, false, false);
  }

  public Line {
    text = text.strip();
  }

  /** The same line with another gap before it. */
  public Line after(Gap other) {
    return new Line(text, number, page, other, indent, look);
  }

  /** The same line with other words. */
  public Line saying(String other) {
    return new Line(other, number, page, gap, indent, look);
  }

  /** The same line on another page. */
  public Line on(OptionalInt other) {
    return new Line(text, number, other, gap, indent, look);
  }

  /** The line as part of a passage. */
  Fragment fragment() {
    return new Fragment(text, page, number);
  }
}
