package no.samsvar.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
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
  private final RulingCollector rulings;

  PageStripper() {
    setSuppressDuplicateOverlappingText(false);
    rulings = new RulingCollector(this);
  }

  /** The text and rules of one page, counted from 1. */
  PageText page(PDDocument document, int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    rulings.start(page);
    setStartPage(number);
    setEndPage(number);
    getText(document);
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
      chunks.add(Glyph.of(position, weights));
    }
  }
}
