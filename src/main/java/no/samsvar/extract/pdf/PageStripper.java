package no.samsvar.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the glyphs and rules of pages by way of PDFBox, which hands them over to subclasses
 * only.
 */
final class PageStripper extends PDFTextStripper {
  private final ChunkBuilder chunks = new ChunkBuilder();
  private final FontWeights weights = new FontWeights();
  private final Alphabets alphabets = new Alphabets();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final RulingCollector rulings;

  PageStripper() {
    setSuppressDuplicateOverlappingText(false);
    setStartPage(0);
    output = Writer.nullWriter();
    rulings = new RulingCollector(this);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /**
   * The text and rules of one page, which is the one with this number, counted from 1. Goes past
   * getText, which walks through all pages to find one.
   */
  PageText page(PDPage page, int number) throws IOException {
    rulings.start(page);
    marks.clear();
    chunks.mark(Mark.NONE);
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
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    Mark outer = marks.isEmpty() ? Mark.NONE : marks.element();
    boolean artifact = outer.equals(Mark.ARTIFACT) || COSName.ARTIFACT.equals(tag);
    int number = properties == null ? -1 : properties.getInt(COSName.MCID);
    marks.push(artifact ? Mark.ARTIFACT : number < 0 ? outer : Mark.content(number));
    chunks.mark(marks.element());
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (!marks.isEmpty()) {
      marks.pop();
    }
    chunks.mark(marks.isEmpty() ? Mark.NONE : marks.element());
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getUnicode() != null && !position.getUnicode().isEmpty()) {
      chunks.add(Glyph.of(position, alphabets.letters(position), weights));
    }
  }
}
