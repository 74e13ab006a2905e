package no.samsvar.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.extract.zip.Archive;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/** Counts what hangs on a PDF beside its pages. */
final class PdfExtras {
  private static final Set<String> COMMENTS =
      Set.of("Text", "FreeText", "Highlight", "StrikeOut", "Caret", "Underline");

  private static final int DEEPEST = 20;
  private static final int MOST = 1_000;
  private static final int MOST_PROPERTIES = 1_000_000;

  private PdfExtras() {}

  /** Whether the properties say that the file keeps to PDF/A; whether it does is not examined. */
  static boolean archival(PDDocument document) throws IOException {
    PDMetadata properties = document.getDocumentCatalog().getMetadata();
    if (properties == null) {
      return false;
    }
    try (InputStream xmp = properties.createInputStream()) {
      return new String(xmp.readNBytes(MOST_PROPERTIES), StandardCharsets.UTF_8)
          .contains("pdfaid:part");
    }
  }

  static int comments(PDDocument document) throws IOException {
    int count = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        count += COMMENTS.contains(String.valueOf(annotation.getSubtype())) ? 1 : 0;
      }
    }
    return count;
  }

  /** The files that hang on the document or on its pages, by name. */
  static SortedMap<String, PDEmbeddedFile> attachments(PDDocument document) throws IOException {
    SortedMap<String, PDEmbeddedFile> files = new TreeMap<>();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode root = names == null ? null : names.getEmbeddedFiles();
    if (root != null) {
      named(root, DEEPEST, files);
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationFileAttachment pinned
            && pinned.getFile() instanceof PDComplexFileSpecification file) {
          add(file, files);
        }
      }
    }
    return files;
  }

  private static void named(
      PDNameTreeNode<PDComplexFileSpecification> node,
      int depth,
      SortedMap<String, PDEmbeddedFile> files)
      throws IOException {
    Map<String, PDComplexFileSpecification> own = node.getNames();
    if (own != null) {
      own.values().forEach(file -> add(file, files));
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> below = node.getKids();
    if (below == null || depth == 0) {
      return;
    }
    for (PDNameTreeNode<PDComplexFileSpecification> child : below) {
      named(child, depth - 1, files);
    }
  }

  private static void add(
      @Nullable PDComplexFileSpecification file, SortedMap<String, PDEmbeddedFile> files) {
    PDEmbeddedFile embedded =
        file == null
            ? null
            : file.getEmbeddedFileUnicode() != null
                ? file.getEmbeddedFileUnicode()
                : file.getEmbeddedFile();
    if (file != null && embedded != null && files.size() < MOST) {
      files.put(Archive.plain(String.valueOf(file.getFilename())), embedded);
    }
  }
}
