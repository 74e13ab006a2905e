package no.samsvar.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.samsvar.report.view.Original;
import no.samsvar.report.view.Remark;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.TextPosition;

/** Highlights quotes on the pages of a PDF. Not shared between threads. */
final class Marker {
  private final PDDocument document;
  private final Original original;
  private final Map<Integer, List<PageWords>> pages = new TreeMap<>();

  Marker(PDDocument document, Original original) {
    this.document = document;
    this.original = original;
  }

  /** Highlights a quote on its page; false when its words are not found there. */
  boolean mark(Remark remark) throws IOException {
    Span span = remark.evidence().span();
    OptionalInt page = remark.evidence().page();
    if (page.isEmpty() || page.getAsInt() > document.getNumberOfPages()) {
      return false;
    }
    int number = page.getAsInt();
    List<TextPosition> glyphs = glyphs(span, number);
    if (glyphs.isEmpty()) {
      return false;
    }
    PDPage sheet = document.getPage(number - 1);
    List<Stretch> stretches = Stretch.of(glyphs, sheet.getCropBox());
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setQuadPoints(corners(stretches));
    highlight.setRectangle(around(highlight.getQuadPoints()));
    highlight.setColor(colour(remark));
    highlight.setContents(String.join("\n\n", remark.lines()));
    highlight.setTitlePopup("samsvar");
    highlight.setAnnotationName("samsvar-" + span.start() + "-" + span.end());
    highlight.setPrinted(true);
    highlight.setPage(sheet);
    highlight.constructAppearances(document);
    sheet.getAnnotations().add(highlight);
    return true;
  }

  /** The characters of a quote: the whole of it, else what stands before the page is turned. */
  private List<TextPosition> glyphs(Span span, int number) throws IOException {
    String words = original.words(span);
    int time = original.before(first(number), span);
    for (PageWords page : page(number)) {
      List<TextPosition> glyphs = page.find(words, time);
      if (!glyphs.isEmpty()) {
        return glyphs;
      }
    }
    for (PageWords page : page(number)) {
      List<TextPosition> glyphs = page.beginning(words);
      if (!glyphs.isEmpty()) {
        return glyphs;
      }
    }
    return List.of();
  }

  /** Where a page begins in the text. */
  private int first(int number) {
    return original.document().text().anchors().stream()
        .filter(anchor -> anchor.page().orElse(0) == number)
        .mapToInt(SourceText.Anchor::offset)
        .findFirst()
        .orElse(0);
  }

  private List<PageWords> page(int number) throws IOException {
    List<PageWords> known = pages.get(number);
    if (known == null) {
      PDPage page = document.getPage(number - 1);
      known = List.of(PageWords.of(page, false), PageWords.of(page, true));
      pages.put(number, known);
    }
    return known;
  }

  private static float[] corners(List<Stretch> stretches) {
    float[] corners = new float[stretches.size() * 8];
    for (int i = 0; i < stretches.size(); i++) {
      System.arraycopy(stretches.get(i).corners(), 0, corners, i * 8, 8);
    }
    return corners;
  }

  private static PDRectangle around(float[] corners) {
    PDRectangle box = new PDRectangle(corners[0], corners[1], 0, 0);
    for (int i = 0; i < corners.length; i += 2) {
      box.setLowerLeftX(Math.min(box.getLowerLeftX(), corners[i]));
      box.setUpperRightX(Math.max(box.getUpperRightX(), corners[i]));
      box.setLowerLeftY(Math.min(box.getLowerLeftY(), corners[i + 1]));
      box.setUpperRightY(Math.max(box.getUpperRightY(), corners[i + 1]));
    }
    return box;
  }

  /** Light enough for the words to be read through it. */
  private static PDColor colour(Remark remark) {
    float[] shade =
        switch (remark.outcome()) {
          case MET -> new float[] {0.74f, 0.92f, 0.79f};
          case PARTIAL -> new float[] {1f, 0.89f, 0.58f};
          case DENIED, MISSING -> new float[] {1f, 0.76f, 0.74f};
          case NOT_APPLICABLE, NOT_SHOWN, ELSEWHERE, UNREADABLE -> new float[] {0.85f, 0.87f, 0.9f};
        };
    return new PDColor(shade, PDDeviceRGB.INSTANCE);
  }
}
