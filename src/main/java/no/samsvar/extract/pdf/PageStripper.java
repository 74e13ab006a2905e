package no.samsvar.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.extract.layout.Line;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the glyphs and rules of pages by way of PDFBox, which hands them over to subclasses
 * only.
 */
final class PageStripper extends PDFTextStripper {
  private static final double BLANK = 0.16;
  private static final double PARTED = 0.9;
  private static final double COLUMNS = 0.45;
  private static final double NEW_TEXT = 0.15;
  private static final int SELDOM_BLANK = 20;

  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final RulingCollector rulings;
  private final FontWeights weights = new FontWeights();
  private double start;
  private double end;
  private double inked;
  private double baseline;
  private boolean allBold;
  private boolean begun;
  private boolean apart;
  private boolean opened;
  private int blanks;
  private int glyphs;
  private Line.Look look = Line.Look.PLAIN;

  PageStripper() {
    setSuppressDuplicateOverlappingText(false);
    rulings = new RulingCollector(this);
  }

  /** The text and rules of one page, counted from 1. */
  PageText page(PDDocument document, int number) throws IOException {
    chunks.clear();
    PDPage page = document.getPage(number - 1);
    rulings.start(page);
    setStartPage(number);
    setEndPage(number);
    getText(document);
    endChunk();
    List<Ruling> found = page.getRotation() == 0 ? rulings.found() : List.of();
    return new PageText(number, page.getCropBox().getHeight(), chunks, found);
  }

  @Override
  public void beginText() throws IOException {
    super.beginText();
    begun = true;
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String said = glyph.getUnicode();
    if (said == null || said.isEmpty()) {
      return;
    }
    double x = glyph.getXDirAdj();
    double y = glyph.getYDirAdj();
    double size = size(glyph);
    if (said.isBlank()) {
      blank(x, glyph.getWidthDirAdj());
      return;
    }
    boolean raised = raised(y, size, said);
    if (!text.isEmpty() && (parted(x, y, size) && !raised)) {
      apart = x > end && Math.abs(y - baseline) < 1;
      endChunk();
    }
    begun = false;
    if (text.isEmpty()) {
      open(glyph, x, y, size);
    } else if (x - end > BLANK * Math.max(size, look.size())
        && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    text.append(raised ? raisedText(said) : said);
    glyphs++;
    end = x + glyph.getWidthDirAdj();
    inked = end;
    allBold &= raised || weights.bold(glyph.getFont());
  }

  /** Files that print their blanks leave wider gaps only between columns. */
  private double parting() {
    if (begun && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      return NEW_TEXT;
    }
    boolean printed = blanks * SELDOM_BLANK > glyphs;
    return printed && !text.isEmpty() && text.charAt(text.length() - 1) != ' ' ? COLUMNS : PARTED;
  }

  /** Figures of one mark share one pair of signs. */
  private String raisedText(String said) {
    if (text.charAt(text.length() - 1) == Line.RAISED) {
      text.setLength(text.length() - 1);
      return said + Line.RAISED;
    }
    return Line.RAISED + said + Line.RAISED;
  }

  private void blank(double x, double width) {
    blanks++;
    if (!text.isEmpty() && x < end + look.size()) {
      text.append(' ');
      end = Math.max(end, x + width);
    }
  }

  private void open(TextPosition glyph, double x, double y, double size) {
    start = x;
    baseline = y;
    opened = apart;
    apart = false;
    allBold = true;
    look = new Line.Look(size, weights.bold(glyph.getFont()), weights.italic(glyph.getFont()));
  }

  /** Small figures above the baseline: the mark of a note. */
  private boolean raised(double y, double size, String said) {
    return !text.isEmpty()
        && Character.isDigit(said.charAt(0))
        && size < 0.85 * look.size()
        && baseline - y > 0.15 * look.size()
        && baseline - y < look.size();
  }

  private boolean parted(double x, double y, double size) {
    double em = Math.max(size, look.size());
    return Math.abs(y - baseline) > 0.3 * em
        || x - end > parting() * em
        || x < end - em
        || Math.abs(size - look.size()) > 0.25 * em;
  }

  private void endChunk() {
    String said = text.toString().strip();
    if (!said.isEmpty()) {
      Line.Look all = new Line.Look(look.size(), allBold, look.italic());
      chunks.add(new Chunk(said, start, inked, baseline, opened, all));
    }
    text.setLength(0);
  }

  private static double size(TextPosition glyph) {
    double size = glyph.getFontSizeInPt() > 0 ? glyph.getFontSizeInPt() : glyph.getHeightDir();
    return Math.round(size * 2) / 2.0;
  }
}
