package no.samsvar.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import no.samsvar.extract.FileExtractor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A PDF file that a test draws line by line; places are counted in points from the top left. */
final class DrawnPdf {
  private static final float HEIGHT = 792;

  private final PDDocument document = new PDDocument();
  private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private final float scale;

  /** Pages drawn in units of their own, so many of them in a point. */
  DrawnPdf(float unitsInPoint) {
    this.scale = unitsInPoint;
  }

  /** Draws on one page. */
  @FunctionalInterface
  interface Drawing {
    void on(Sheet sheet) throws IOException;
  }

  /** One page while it is drawn. */
  final class Sheet {
    private final PDPageContentStream content;

    private Sheet(PDPageContentStream content) {
      this.content = content;
    }

    void text(double x, double y, double size, String words) throws IOException {
      show(plain, x, y, size, words);
    }

    void bold(double x, double y, double size, String words) throws IOException {
      show(bold, x, y, size, words);
    }

    /** Words whose blanks are stretched until the line reaches from left to right. */
    void justified(double y, double size, String words) throws IOException {
      float natural = plain.getStringWidth(words) / 1000 * (float) size;
      long blanks = words.chars().filter(c -> c == ' ').count();
      content.setWordSpacing((480 - natural) / blanks * scale);
      text(60, y, size, words);
      content.setWordSpacing(0);
    }

    /** A thin rule from one point to another. */
    void rule(double x, double y, double toX, double toY) throws IOException {
      content.moveTo((float) x * scale, (float) (HEIGHT - y) * scale);
      content.lineTo((float) toX * scale, (float) (HEIGHT - toY) * scale);
      content.stroke();
    }

    private void show(PDType1Font font, double x, double y, double size, String words)
        throws IOException {
      content.beginText();
      content.setFont(font, (float) size * scale);
      content.newLineAtOffset((float) x * scale, (float) (HEIGHT - y) * scale);
      content.showText(words);
      content.endText();
    }
  }

  DrawnPdf page(Drawing drawing) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(Matrix.getScaleInstance(1 / scale, 1 / scale));
      drawing.on(new Sheet(content));
    }
    return this;
  }

  Document read() throws IOException, ExtractionException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    }
    return new FileExtractor().extract(new DocumentId("drawn.pdf"), bytes.toByteArray());
  }

  String outline() throws IOException, ExtractionException {
    return Outline.of(read());
  }
}
