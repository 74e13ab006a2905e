package no.samsvar.extract.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Counts what hangs on a PDF beside its pages. */
final class PdfExtras {
  private static final Set<String> COMMENTS =
      Set.of("Text", "FreeText", "Highlight", "StrikeOut", "Caret", "Underline");

  private PdfExtras() {}

  static int comments(PDDocument document) throws IOException {
    int count = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        count += COMMENTS.contains(String.valueOf(annotation.getSubtype())) ? 1 : 0;
      }
    }
    return count;
  }

  static int attachments(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    if (files == null) {
      return 0;
    }
    return files.getNames() == null ? 1 : files.getNames().size();
  }
}
