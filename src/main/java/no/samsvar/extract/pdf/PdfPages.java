package no.samsvar.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.extract.ocr.Tesseract;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The pages of a file: their text, those whose text was recognised from a picture, and those that
 * show something of which no text is known. Blank pages are neither.
 */
record PdfPages(List<PageText> pages, List<Integer> recognised, List<Integer> unread) {
  private static final int FEWEST_CHARACTERS = 8;
  private static final int LETTERS_DRAWN = 50;

  static PdfPages of(PDDocument document, Optional<Tesseract> tesseract) throws IOException {
    PageStripper stripper = new PageStripper();
    PdfPages all = new PdfPages(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (PDPage sheet : document.getPages()) {
      number++;
      PageText page = stripper.page(sheet, number);
      boolean shows = silent(page) && showsSomething(sheet);
      if (shows && tesseract.isPresent()) {
        page = ScannedPage.read(document, number, tesseract.get());
      }
      if (shows) {
        (silent(page) ? all.unread : all.recognised).add(number);
      }
      all.pages.add(page);
    }
    return all;
  }

  /** Whether no page has any text. */
  boolean silent() {
    return pages.stream().allMatch(PdfPages::silent);
  }

  private static boolean silent(PageText page) {
    return page.characters() < FEWEST_CHARACTERS;
  }

  /** Pictures, or so many filled shapes that they may be letters. */
  private static boolean showsSomething(PDPage page) throws IOException {
    if (page.getResources() != null && page.getResources().getXObjectNames().iterator().hasNext()) {
      return true;
    }
    if (!page.hasContents()) {
      return false;
    }
    int filled = 0;
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken();
        token != null && filled < LETTERS_DRAWN;
        token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        filled += weight(operator.getName());
      }
    }
    return filled >= LETTERS_DRAWN;
  }

  private static int weight(String operator) {
    return switch (operator) {
      case OperatorName.BEGIN_INLINE_IMAGE -> LETTERS_DRAWN;
      case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD -> 1;
      default -> 0;
    };
  }
}
