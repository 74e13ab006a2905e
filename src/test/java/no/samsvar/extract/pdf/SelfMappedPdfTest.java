package no.samsvar.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Files whose table of characters maps every glyph to its own number. */
final class SelfMappedPdfTest {
  private static final String SENTENCE =
      "Leverandøren skal hver måned sende Kunden en rapport om driften.";

  private static final String SELF_MAPPED =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      1 beginbfrange
      <0000> <00FF> <0000>
      endbfrange
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  @Test
  void letters_are_read_by_the_standard_order_of_glyphs() throws IOException, ExtractionException {
    String content =
        new FileExtractor().extract(new DocumentId("self-mapped.pdf"), pdf()).text().content();
    assertThat(content).contains(SENTENCE);
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        InputStream letters =
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDType0Font font = PDType0Font.load(document, letters, false);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(60, 700);
        content.showText(SENTENCE);
        content.endText();
      }
      COSStream table = new COSStream();
      try (OutputStream out = table.createOutputStream()) {
        out.write(SELF_MAPPED.getBytes(StandardCharsets.US_ASCII));
      }
      font.getCOSObject().setItem(COSName.TO_UNICODE, table);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
