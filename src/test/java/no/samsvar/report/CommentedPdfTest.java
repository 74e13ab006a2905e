package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommentedPdfTest {
  private static final String STRATEGY = "strategies/ikt-strategi-elvestrand.pdf";

  @TempDir private Path folder;

  @Test
  void each_highlight_lies_over_the_words_of_a_quote() throws Exception {
    Checked checked = Checked.corpus(STRATEGY);
    try (PDDocument copy = Loader.loadPDF(checked.copy("commented-pdf"))) {
      List<String> highlighted = new ArrayList<>();
      for (PDPage page : copy.getPages()) {
        for (PDAnnotation each : page.getAnnotations()) {
          PDAnnotationHighlight highlight = (PDAnnotationHighlight) each;
          assertThat(highlight.getContents()).isNotBlank();
          highlighted.add(Checked.letters(under(page, highlight)));
        }
      }
      assertThat(highlighted).hasSameSizeAs(checked.quotes());
      assertThat(highlighted)
          .allSatisfy(
              words -> assertThat(checked.quotes()).anyMatch(quote -> quote.startsWith(words)));
      assertThat(highlighted.stream().filter(checked.quotes()::contains).count())
          .isGreaterThan(highlighted.size() * 9L / 10);
    }
  }

  private static String under(PDPage page, PDAnnotationHighlight highlight) throws IOException {
    float height = page.getCropBox().getHeight();
    float[] quads = highlight.getQuadPoints();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < quads.length; i += 8) {
      PDFTextStripperByArea area = new PDFTextStripperByArea();
      area.addRegion(
          "it",
          new Rectangle2D.Float(
              quads[i] - 0.5f,
              height - quads[i + 1],
              quads[i + 2] - quads[i] + 0.3f,
              quads[i + 1] - quads[i + 5]));
      area.extractRegions(page);
      words.append(area.getTextForRegion("it"));
    }
    return words.toString();
  }

  @Test
  void the_pages_stay_and_the_gaps_come_after_them() throws Exception {
    Checked checked = Checked.corpus(STRATEGY);
    try (PDDocument before = Loader.loadPDF(checked.bytes());
        PDDocument after = Loader.loadPDF(checked.copy("commented-pdf"))) {
      String words = new PDFTextStripper().getText(before);
      assertThat(new PDFTextStripper().getText(after)).startsWith(words);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(before.getNumberOfPages() + 1);
      assertThat(last.getText(after)).contains("Mangler", "Forslag til tekst: ");
    }
  }

  @Test
  void the_same_document_gives_the_same_bytes() throws Exception {
    Checked checked = Checked.corpus(STRATEGY);
    assertThat(checked.copy("commented-pdf")).isEqualTo(checked.copy("commented-pdf"));
  }

  @Test
  void other_documents_are_refused() throws Exception {
    Checked docx = Checked.corpus("sla/sla-tarnholm-dale.docx");
    assertThatThrownBy(() -> docx.copy("commented-pdf")).hasMessageContaining("no PDF");
  }

  @Test
  void a_pdf_that_is_locked_is_refused() throws Exception {
    Path file = folder.resolve("låst.pdf");
    try (PDDocument document = Loader.loadPDF(Checked.corpus(STRATEGY).bytes())) {
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(false);
      document.protect(new StandardProtectionPolicy("owner", "", permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      Files.write(file, out.toByteArray());
    }
    Checked locked = Checked.contract(file);
    assertThatThrownBy(() -> locked.copy("commented-pdf")).hasMessageContaining("locked");
  }
}
