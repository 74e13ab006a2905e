package no.samsvar.extract.layout;

import java.util.OptionalInt;

/**
 * One printed line, or one row of a table, of a format without structure. The text keeps its inner
 * blanks, since they may part columns. Indent and right edge are counted in letters from the left
 * edge of the text.
 */
public record Line(
    String text, int number, OptionalInt page, Gap gap, int indent, int right, Look look) {

  /**
   * Stands between the cells of a line that is the row of a table; lines inside a cell end in line
   * feeds.
   */
  public static final char CELL = '\u0003';

  /** Stands on both sides of raised figures, the likely marks of notes. */
  public static final char RAISED = '\u0004';

  /** The text of a line that only says: here the footnotes begin. */
  public static final String RULE = "\u0005";

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

    /** Whether a reader sees no difference in size or weight. */
    boolean like(Look other) {
      return Math.abs(size - other.size) < 0.7 && bold == other.bold;
    }
  }

  public Line {
    text = text.strip();
  }

  /** The same line with another gap before it. */
  public Line after(Gap other) {
    return new Line(text, number, page, other, indent, right, look);
  }

  /** The same line with other words. */
  public Line saying(String other) {
    return new Line(other, number, page, gap, indent, right, look);
  }

  /** The same line on another page. */
  public Line on(OptionalInt other) {
    return new Line(text, number, other, gap, indent, right, look);
  }

  /** Whether this is the row of a table. */
  boolean row() {
    return text.indexOf(CELL) >= 0;
  }

  /** The line as part of a passage. */
  Fragment fragment() {
    return new Fragment(text, page, number);
  }
}
