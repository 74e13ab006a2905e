package no.samsvar.report.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.report.view.Closing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Adds pages of plain text to a PDF, on A4. Not shared between threads. */
final class LastPages {
  private static final float MARGIN = 60;
  private static final float SIZE = 10.5f;
  private static final float LEADING = 14.5f;

  /** What the fonts that every reader has can show. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final PDDocument document;
  private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
  private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

  LastPages(PDDocument document) {
    this.document = document;
  }

  /** A line as it is set: its font, and the space before it. */
  private record Set(PDType1Font font, String text, float before) {}

  void add(List<Closing.Line> lines) throws IOException {
    List<Set> left = new ArrayList<>();
    for (Closing.Line line : lines) {
      left.addAll(broken(line));
    }
    while (!left.isEmpty()) {
      page(left);
    }
  }

  /** Fills one page with the first of the lines, and takes them away. */
  private void page(List<Set> left) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      float y = PDRectangle.A4.getHeight() - MARGIN;
      while (!left.isEmpty() && y - left.getFirst().before() > MARGIN) {
        Set line = left.removeFirst();
        y -= line.before() + LEADING;
        content.beginText();
        content.setFont(line.font(), SIZE);
        content.newLineAtOffset(MARGIN, y);
        content.showText(line.text());
        content.endText();
      }
    }
  }

  private List<Set> broken(Closing.Line line) throws IOException {
    PDType1Font font = line.heading() ? bold : plain;
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    List<Set> lines = new ArrayList<>();
    StringBuilder now = new StringBuilder();
    for (String word : shown(line.text()).split(" ")) {
      String longer = now.isEmpty() ? word : now + " " + word;
      if (!now.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
        lines.add(new Set(font, now.toString(), before(lines, line)));
        now.setLength(0);
        now.append(word);
      } else {
        now.setLength(0);
        now.append(longer);
      }
    }
    lines.add(new Set(font, now.toString(), before(lines, line)));
    return lines;
  }

  private static float before(List<Set> lines, Closing.Line line) {
    if (!lines.isEmpty()) {
      return 0;
    }
    return line.heading() ? LEADING : LEADING / 4;
  }

  /** The text on one line, in characters that the fonts have; very long words in pieces. */
  private static String shown(String text) {
    CharsetEncoder encoder = WESTERN.newEncoder();
    StringBuilder shown = new StringBuilder();
    text.strip()
        .replaceAll("\u00ad", "")
        .replaceAll("(?U)\\s+", " ")
        .replaceAll("(\\S{70})(?=\\S)", "$1 ")
        .chars()
        .forEach(unit -> shown.append(encoder.canEncode((char) unit) ? (char) unit : '?'));
    return shown.toString();
  }
}
