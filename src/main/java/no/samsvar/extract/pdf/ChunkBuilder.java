package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.extract.layout.Line;

/** Puts glyphs, in the order of the file, together to chunks. */
final class ChunkBuilder {
  private static final double BLANK = 0.16;
  private static final double APART = 0.9;
  private static final double APART_UNPRINTED = 0.45;
  private static final double APART_NEW_TEXT = 0.15;
  private static final int SELDOM_BLANK = 20;

  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double start;
  private double inked;
  private double end;
  private double baseline = -1;
  private double size;
  private boolean bold;
  private boolean italic;
  private boolean newText;
  private boolean blankBefore;
  private int blanks;
  private int glyphs;
  private Chunk.Lead lead = Chunk.Lead.BLANK;
  private Mark mark = Mark.NONE;
  private Mark marked = Mark.NONE;

  /** The chunks since the last call. */
  List<Chunk> taken() {
    endChunk();
    List<Chunk> taken = List.copyOf(chunks);
    chunks.clear();
    baseline = -1;
    return taken;
  }

  /**
   * The file begins a new piece of text, the way it does for every cell and every change of font.
   */
  void newText() {
    newText = true;
  }

  /** What follows stands in a place of its own for the tags of the file. */
  void mark(Mark place) {
    marked = place;
  }

  void add(Glyph glyph) {
    if (glyph.text().isBlank()) {
      blank(glyph);
      return;
    }
    if (raised(glyph)) {
      text.append(raisedText(glyph.text()));
    } else {
      if (parted(glyph)) {
        Chunk.Lead next = leadTo(glyph);
        endChunk();
        open(glyph, next);
      }
      text.append(glyph.text());
      bold &= glyph.bold();
    }
    newText = false;
    blankBefore = false;
    glyphs++;
    end = glyph.x() + glyph.width();
    inked = end;
  }

  private void blank(Glyph glyph) {
    blanks++;
    blankBefore = true;
    if (glyph.x() < end + size) {
      end = Math.max(end, glyph.x() + glyph.width());
    }
  }

  private void open(Glyph glyph, Chunk.Lead before) {
    start = glyph.x();
    baseline = glyph.y();
    size = glyph.size();
    bold = true;
    italic = glyph.italic();
    lead = before;
    mark = marked;
  }

  private boolean parted(Glyph glyph) {
    double em = Math.max(glyph.size(), size);
    return text.isEmpty()
        || blankBefore
        || !marked.equals(mark)
        || Math.abs(glyph.y() - baseline) > 0.3 * em
        || glyph.x() - end > Math.min(BLANK, newText ? APART_NEW_TEXT : BLANK) * em
        || glyph.x() < end - em
        || Math.abs(glyph.size() - size) > 0.25 * em;
  }

  private Chunk.Lead leadTo(Glyph glyph) {
    double em = Math.max(glyph.size(), size);
    double gap = glyph.x() - end;
    boolean sameLine = Math.abs(glyph.y() - baseline) < 0.3 * em && gap > -em;
    if (!sameLine || text.isEmpty()) {
      return Chunk.Lead.BLANK;
    }
    if (gap > apart() * em) {
      return Chunk.Lead.APART;
    }
    return blankBefore || gap > BLANK * em ? Chunk.Lead.BLANK : Chunk.Lead.GLUED;
  }

  /** Files that print their blanks leave other gaps only between columns. */
  private double apart() {
    if (blankBefore) {
      return APART;
    }
    boolean printed = blanks * SELDOM_BLANK > glyphs;
    return newText ? APART_NEW_TEXT : printed ? APART_UNPRINTED : APART;
  }

  /** Small figures above the baseline: the mark of a note. */
  private boolean raised(Glyph glyph) {
    return !text.isEmpty()
        && Character.isDigit(glyph.text().charAt(0))
        && glyph.size() < 0.85 * size
        && baseline - glyph.y() > 0.15 * size
        && baseline - glyph.y() < size
        && glyph.x() - end < size;
  }

  /** Figures of one mark share one pair of signs. */
  private String raisedText(String said) {
    if (text.charAt(text.length() - 1) == Line.RAISED) {
      text.setLength(text.length() - 1);
      return said + Line.RAISED;
    }
    return Line.RAISED + said + Line.RAISED;
  }

  private void endChunk() {
    if (!text.isEmpty()) {
      Line.Look look = new Line.Look(size, bold, italic);
      chunks.add(new Chunk(text.toString(), start, inked, baseline, lead, look, mark));
    }
    text.setLength(0);
  }
}
