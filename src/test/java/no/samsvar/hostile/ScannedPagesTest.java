package no.samsvar.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Notice;
import no.samsvar.extract.FileExtractor;
import no.samsvar.extract.ocr.Tesseract;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that are pictures: told apart from blank ones, never taken for text that says nothing. */
final class ScannedPagesTest {
  private static final List<String> LINES =
      List.of(
          "5 Rapportering",
          "",
          "Leverandøren skal hvert kvartal rapportere oppnådd",
          "tjenestenivå til kunden. Rapporten sendes innen den",
          "tiende i måneden etter kvartalets slutt.");

  private static Document read(PDDocument document, Optional<Path> tesseract) throws Exception {
    byte[] bytes = PdfFiles.bytes(document);
    return new FileExtractor(tesseract).extract(new DocumentId("skannet.pdf"), bytes);
  }

  @Test
  void when_half_of_the_pages_are_pictures_the_text_is_unreadable_and_the_pages_are_named()
      throws Exception {
    PDDocument document = PdfFiles.pages(3);
    ScannedPages.add(document, LINES);
    ScannedPages.add(document, LINES);
    ScannedPages.add(document, LINES);
    Document read = read(document, Optional.empty());
    assertThat(read.quality().readable()).isFalse();
    assertThat(read.quality().unreadPages()).isEqualTo("4–6");
    assertThat(read.notices())
        .containsExactly(Notice.onPages(Notice.Kind.PAGES_WITHOUT_TEXT, List.of(4, 5, 6)));
  }

  @Test
  void a_blank_page_is_no_page_that_could_not_be_read() throws Exception {
    PDDocument document = PdfFiles.pages(2);
    document.addPage(new PDPage());
    Document read = read(document, Optional.empty());
    assertThat(read.quality().pagesWithoutText()).isEmpty();
    assertThat(read.quality().readable()).isTrue();
  }

  @Test
  void a_document_of_pictures_only_is_refused() {
    PDDocument document = new PDDocument();
    ExtractionException refused =
        catchThrowableOfType(
            ExtractionException.class,
            () -> {
              ScannedPages.add(document, LINES);
              read(document, Optional.empty());
            });
    assertThat(refused.reason()).isEqualTo(ExtractionException.Cause.NO_TEXT);
  }

  @Tag("slow")
  @Test
  void pictures_of_pages_are_recognised_where_they_stand() throws Exception {
    Optional<Path> tesseract =
        Tesseract.program(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    assumeTrue(tesseract.isPresent(), "Tesseract is not installed: nothing was recognised");
    PDDocument document = PdfFiles.pages(1);
    ScannedPages.add(document, LINES);
    Document read = read(document, tesseract);
    String content = read.text().content();
    assertThat(content)
        .contains("Leverandøren skal hvert kvartal rapportere oppnådd tjenestenivå til kunden.");
    int place = content.indexOf("Rapporten sendes");
    assertThat(read.text().positionAt(place).page()).isEqualTo(OptionalInt.of(2));
    assertThat(read.notices())
        .containsExactly(Notice.onPages(Notice.Kind.TEXT_RECOGNISED, List.of(2)));
    assertThat(read.quality().readable()).isTrue();
  }
}
