package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.check.RunResult;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that try to break their commented copies; numbers of people in these copies. */
final class HostileCopiesTest {
  private static final String FOLDER = "mappe med æøå/";
  private static final String PEOPLE = "Født 01018012345, konto 1234.56.78901, mobil 91234567.";

  @TempDir private Path folder;

  @Test
  void a_word_copy_of_hostile_text_opens_and_keeps_every_word() throws Exception {
    List<String> clauses =
        List.of(
            "Kunden eier alle data, også " + Hostile.SCRIPT + " i avtalen.",
            "Leverandøren skal varsle Kunden om " + Hostile.LONG + " uten ugrunnet opphold.",
            "Kunden eier alle data \u202eog סודות مرحبا\u202c i tjenesten.",
            "Kunden eier alle data i systemet \ud835\udc00\ud835\udc01");
    Path file = folder.resolve("avtale nr. 7 med æøå & 100 %.docx");
    Files.write(file, word(clauses));
    Checked checked = Checked.contract(file);
    byte[] before = checked.bytes();
    try (XWPFDocument copy = word(checked.copy("commented-docx"))) {
      assertThat(copy.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .startsWith(clauses.toArray(String[]::new));
      assertThat(copy.getDocComments().getComments())
          .isNotEmpty()
          .extracting(XWPFComment::getText)
          .allSatisfy(text -> assertThat(text).isNotBlank());
      assertThat(copy.getPackagePart().getRelationships())
          .noneMatch(each -> each.getTargetMode().name().equals("EXTERNAL"));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void quotes_that_a_word_copy_cannot_place_are_shown_and_steer_nothing() throws Exception {
    byte[] file = word(List.of("Noe ganske annet."));
    try (XWPFDocument copy = word(copied("commented-docx", "avtale.docx", file, true))) {
      String added = words(copy);
      assertThat(added)
          .startsWith("Noe ganske annet.")
          .contains(Hostile.SCRIPT, Hostile.LONG, "Bjelle␇ null␀ escape␛[31mrød")
          .contains("مرحبا بالعالم שלום")
          .doesNotContain("\u202e", "\u0007");
    }
  }

  @Test
  void a_pdf_copy_of_hostile_text_opens_and_keeps_every_word() throws Exception {
    List<String> clauses =
        List.of(
            "Avtale om drift mellom Nordvik kommune og Fjordnett AS",
            "Kunden eier alle data, ogs\u00e5 <script>alert(1)</script> ]]> (i) \\ avtalen.",
            "Leverand\u00f8ren skal varsle Kunden om " + "lang".repeat(60) + " straks.");
    Path file = folder.resolve("avtale nr. 7 med æøå & 100 %.pdf");
    Files.write(file, pdf(clauses));
    Checked checked = Checked.contract(file);
    byte[] before = checked.bytes();
    try (PDDocument copy = Loader.loadPDF(checked.copy("commented-pdf"))) {
      assertThat(words(copy, 1, 1)).isEqualTo(words(Loader.loadPDF(before), 1, 1));
      assertThat(highlights(copy)).isNotEmpty();
      assertHarmless(copy);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void quotes_that_a_pdf_copy_cannot_place_are_shown_and_steer_nothing() throws Exception {
    byte[] file = pdf(List.of("Noe ganske annet."));
    try (PDDocument copy = Loader.loadPDF(copied("commented-pdf", "avtale.pdf", file, true))) {
      assertThat(highlights(copy)).isEmpty();
      assertThat(words(copy, 2, copy.getNumberOfPages()).replaceAll("\\s+", " "))
          .contains(
              "<script>alert('skal & må')</script> ]]> --> ${7*7}", "Bjelle? null? escape?[31m")
          .contains("langlang", "Leverandøren ?skal ikke? levere ????? ???????");
      assertHarmless(copy);
    }
  }

  @Test
  void numbers_of_people_are_hidden_in_what_a_pdf_copy_adds() throws Exception {
    assertThat(added(pdf(List.of(PEOPLE)), true)).doesNotContain("01018012345", "1234.56", "9123");
    String hidden = added(pdf(List.of("Noe ganske annet.")), true);
    assertThat(hidden).contains("Født •••••••••••, konto ••••.••").doesNotContain("01018012345");
    assertThat(added(pdf(List.of("Noe ganske annet.")), false))
        .contains("Født 01018012345, konto 1234.56");
  }

  @Test
  void a_quote_with_numbers_of_people_is_still_highlighted() throws Exception {
    byte[] file = pdf(List.of(PEOPLE));
    try (PDDocument copy = Loader.loadPDF(copied("commented-pdf", "avtale.pdf", file, true))) {
      assertThat(highlights(copy)).hasSize(1);
      assertThat(words(copy, 1, 1)).contains(PEOPLE);
    }
  }

  /** What a copy says beyond the file itself: its highlights and the pages at its end. */
  private static String added(byte[] file, boolean masked) throws Exception {
    try (PDDocument copy = Loader.loadPDF(copied("commented-pdf", "avtale.pdf", file, masked))) {
      return words(copy, 2, copy.getNumberOfPages())
          + highlights(copy).stream()
              .map(each -> each.getContents() + each.getTitlePopup() + each.getSubject())
              .collect(Collectors.joining("\n"));
    }
  }

  private static byte[] copied(String format, String name, byte[] file, boolean masked)
      throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
    Sketch sketch =
        new Sketch(FOLDER + name, DocumentKind.CONTRACT, Language.BOKMAAL)
            .sha256(HexFormat.of().formatHex(digest));
    RunResult result = Samples.run(List.of(Hostile.report(sketch)), List.of());
    RenderSettings settings = new RenderSettings(Language.BOKMAAL, 80, false, masked);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.named(format, settings, _ -> file).orElseThrow().render(result, out);
    return out.toByteArray();
  }

  /** Nothing runs when it is opened, no file lies in it, and there are only plain highlights. */
  private static void assertHarmless(PDDocument copy) throws IOException {
    assertThat(copy.getDocumentCatalog().getOpenAction()).isNull();
    assertThat(copy.getDocumentCatalog().getNames()).isNull();
    for (PDPage page : copy.getPages()) {
      assertThat(page.getAnnotations()).allMatch(PDAnnotationHighlight.class::isInstance);
      assertThat(page.getAnnotations())
          .noneMatch(each -> each.getCOSObject().containsKey("A"))
          .noneMatch(each -> each.getCOSObject().containsKey("AA"));
    }
  }

  private static List<PDAnnotationHighlight> highlights(PDDocument copy) throws IOException {
    PDPage first = copy.getPage(0);
    List<PDAnnotation> annotations = first.getAnnotations();
    return annotations.stream().map(PDAnnotationHighlight.class::cast).toList();
  }

  private static String words(PDDocument document, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document);
  }

  private static String words(XWPFDocument document) {
    return document.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  private static XWPFDocument word(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static byte[] word(List<String> paragraphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument made = new XWPFDocument()) {
      paragraphs.forEach(words -> made.createParagraph().createRun().setText(words));
      made.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(List<String> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument made = new PDDocument()) {
      PDPage page = new PDPage();
      made.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(made, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 9);
        content.newLineAtOffset(40, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -40);
        }
        content.endText();
      }
      made.save(out);
    }
    return out.toByteArray();
  }
}
