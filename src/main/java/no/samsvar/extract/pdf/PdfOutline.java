package no.samsvar.extract.pdf;

import java.util.HashMap;
import java.util.Map;
import no.samsvar.extract.layout.CleanText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a PDF: titles with the level they stand at, from 1. */
final class PdfOutline {
  private static final int DEEPEST = 9;
  private static final int MOST = 5000;

  private final Map<String, Integer> levels = new HashMap<>();

  private PdfOutline() {}

  static Map<String, Integer> of(PDDocument document) {
    PdfOutline outline = new PdfOutline();
    PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
    if (root != null) {
      outline.add(root, 1);
    }
    return outline.levels;
  }

  private void add(PDOutlineNode parent, int level) {
    if (level > DEEPEST) {
      return;
    }
    for (PDOutlineItem item : parent.children()) {
      if (levels.size() >= MOST) {
        return;
      }
      if (item.getTitle() != null) {
        levels.putIfAbsent(CleanText.of(item.getTitle()), level);
      }
      add(item, level + 1);
    }
  }
}
