package no.samsvar.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import no.samsvar.extract.layout.Line;
import no.samsvar.extract.ocr.SeenWord;
import no.samsvar.extract.ocr.Tesseract;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page that is only a picture: drawn, and its words recognised where they stand. */
final class ScannedPage {
  private static final int DOTS = 300;
  private static final double MOST_PIXELS = 25e6;
  private static final double POINTS = 72.0;
  private static final double LEAST_SURE = 40;
  private static final double LARGER = 1.35;
  private static final double APART = 1.5;

  private ScannedPage() {}

  /** The page with the words that were recognised; none when they can't be relied on. */
  static PageText read(PDDocument document, int number, Tesseract tesseract) throws IOException {
    PDPage page = document.getPage(number - 1);
    double area = page.getCropBox().getWidth() * page.getCropBox().getHeight() / POINTS / POINTS;
    int dots = (int) Math.min(DOTS, Math.sqrt(MOST_PIXELS / Math.max(0.01, area)));
    BufferedImage picture =
        new PDFRenderer(document).renderImageWithDPI(number - 1, dots, ImageType.GRAY);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    List<SeenWord> words = tesseract.read(png.toByteArray(), dots);
    double height = picture.getHeight() * POINTS / dots;
    double sure = words.stream().mapToDouble(SeenWord::sure).average().orElse(0);
    List<Chunk> chunks = sure < LEAST_SURE ? List.of() : chunks(words, POINTS / dots);
    return new PageText(number, height, chunks, List.of());
  }

  private static List<Chunk> chunks(List<SeenWord> words, double scale) {
    double usual =
        words.stream()
            .mapToInt(SeenWord::lineHeight)
            .sorted()
            .skip(words.size() / 2)
            .findFirst()
            .orElse(12);
    List<Chunk> chunks = new ArrayList<>();
    SeenWord before = null;
    for (SeenWord word : words) {
      double height = word.lineHeight() > usual * LARGER ? word.lineHeight() : usual;
      double size = Math.round(height * scale);
      boolean apart =
          before != null
              && before.line().equals(word.line())
              && word.left() - before.left() - before.width() > APART * height;
      chunks.add(
          new Chunk(
              word.text(),
              word.left() * scale,
              (word.left() + word.width()) * scale,
              word.lineBottom() * scale,
              apart ? Chunk.Lead.APART : Chunk.Lead.BLANK,
              new Line.Look(size, false, false),
              Mark.NONE));
      before = word;
    }
    return chunks;
  }
}
