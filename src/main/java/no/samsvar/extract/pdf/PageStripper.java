package no.samsvar.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the glyphs and rules of pages by way of PDFBox, which hands them over to subclasses
 * only.
 */
final class PageStripper extends PDFTextStripper {
  private final ChunkBuilder chunks = new ChunkBuilder();
  private final FontWeights weights = new FontWeights();
  private final Alphabets alphabets = new Alphabets();
  private final RulingCollector rulings;

  PageStripper() {
    setSuppressDuplicateOverlappingText(false);
    setStartPage(0);
    output = Writer.nullWriter();
    rulings = new RulingCollector(this);
  }

  /**
   * The text and rules of one page, which is the one with this number, counted from 1. Goes past
   * getText, which walks through all pages to find one.
   */
  PageText page(PDPage page, int number) throws IOException {
    rulings.start(page);
    processPage(page);
    List<Ruling> found = page.getRotation() == 0 ? rulings.found() : List.of();
    return new PageText(number, page.getCropBox().getHeight(), chunks.taken(), found);
  }

  @Override
  public void beginText() throws IOException {
    super.beginText();
    chunks.newText();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getUnicode() != null && !position.getUnicode().isEmpty()) {
      chunks.add(Glyph.of(position, alphabets.letters(position), weights));
    }
  }
}
