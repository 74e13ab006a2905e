package no.samsvar.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import no.samsvar.extract.FileExtractor;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A tagged PDF of one page that a test writes line by line, down the page. */
final class TaggedPdf {
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage();
  private final PDPageContentStream content;
  private final PDStructureElement body;
  private double y = 60;
  private int marks;

  TaggedPdf() throws IOException {
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    body = below("Document", root);
  }

  private PDStructureElement below(String type, PDStructureNode parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  /** An element right below the document. */
  PDStructureElement element(String type) {
    return below(type, body);
  }

  PDStructureElement element(String type, PDStructureElement parent) {
    return below(type, parent);
  }

  /** An element right below the document that says these lines. */
  PDStructureElement says(String type, String... lines) throws IOException {
    return says(element(type), lines);
  }

  /** The element with these lines added. */
  PDStructureElement says(PDStructureElement element, String... lines) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marks);
    element.appendKid(marks++);
    content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
    print(lines);
    content.endMarkedContent();
    return element;
  }

  /** Lines that the tags say are no part of the document. */
  void artifact(String... lines) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    print(lines);
    content.endMarkedContent();
  }

  /** Lines that no tag knows. */
  void print(String... lines) throws IOException {
    for (String line : lines) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.newLineAtOffset(60, (float) (792 - y));
      content.showText(line);
      content.endText();
      y += 14;
    }
  }

  Document read() throws IOException, ExtractionException {
    content.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    }
    return new FileExtractor().extract(new DocumentId("tagged.pdf"), bytes.toByteArray());
  }

  String outline() throws IOException, ExtractionException {
    return Outline.of(read());
  }
}
