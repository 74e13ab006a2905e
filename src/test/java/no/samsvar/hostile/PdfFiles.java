package no.samsvar.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files. */
final class PdfFiles {
  private PdfFiles() {}

  static PDDocument pages(int count) throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < count; i++) {
      page(document, HostileFiles.PLAIN + " " + (i + 1));
    }
    return document;
  }

  private static void page(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
      content.newLineAtOffset(40, 700);
      content.showText(text);
      for (int line = 0; line < 3; line++) {
        content.newLineAtOffset(0, -20 - 7 * ((text.hashCode() >>> line) & 7));
        content.showText(varied(text, line));
      }
      content.endText();
    }
  }

  /** Words that no other page has, so that no line is taken for a running head. */
  private static String varied(String text, int line) {
    String number = text.replaceAll("\\D", "") + line;
    String word =
        number
            .chars()
            .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
            .collect(Collectors.joining());
    return "Leverandøren skal levere "
        + word
        + " til kunden, og kunden skal betale for "
        + word
        + ".";
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] plain(int pages) throws IOException {
    return bytes(pages(pages));
  }

  /** Opens only with a password. */
  static byte[] encrypted() throws IOException {
    return locked("hemmelig", new AccessPermission());
  }

  /** Opens for everybody; its owner does not want its text copied. */
  static byte[] restricted() throws IOException {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    return locked("", permission);
  }

  private static byte[] locked(String password, AccessPermission permission) throws IOException {
    PDDocument document = pages(1);
    StandardProtectionPolicy policy = new StandardProtectionPolicy("eier", password, permission);
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return bytes(document);
  }

  static byte[] withAttachment(String name, byte[] file) throws IOException {
    PDDocument document = pages(1);
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setFileUnicode(name);
    specification.setEmbeddedFile(embedded);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    return bytes(document);
  }
}
