package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

final class DocxReportTest {
  @Test
  void the_body_of_every_case_is_as_written() throws IOException {
    for (String name : Samples.all().keySet()) {
      String body = part(rendered(name), "word/document.xml").replace("</w:p>", "</w:p>\n");
      GoldenFile.of(name, "docx.xml").holds(body.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void the_same_result_gives_the_same_bytes() throws IOException {
    assertThat(rendered("many")).isEqualTo(rendered("many"));
  }

  @Test
  void every_paragraph_has_a_style_that_the_document_defines() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rendered("many")))) {
      List<String> styles = document.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
      assertThat(styles)
          .isNotEmpty()
          .doesNotContainNull()
          .allSatisfy(style -> assertThat(document.getStyles().styleExist(style)).isTrue());
    }
    assertThat(part(rendered("many"), "word/document.xml"))
        .doesNotContain("<w:b/>", "<w:i/>", "<w:color", "<w:sz ", "<w:rFonts");
  }

  @Test
  void headings_have_their_level_and_stay_with_what_follows() throws IOException {
    assertThat(part(rendered("one"), "word/styles.xml"))
        .containsSubsequence("Heading2", "<w:keepNext/>", "<w:outlineLvl w:val=\"1\"/>");
  }

  @Test
  void the_quotes_stand_in_the_appendix_in_their_language() throws IOException {
    assertThat(part(rendered("many"), "word/document.xml"))
        .contains("w:val=\"nn-NO\"", "Leverandøren bør rapportere om drifta");
  }

  @Test
  void the_conclusion_comes_first_and_the_hash_last() throws IOException {
    assertThat(part(rendered("one"), "word/document.xml"))
        .containsSubsequence(
            ">Konklusjon<", ">Mangler<", ">Vurdering<", ">Vedlegg: sitater<", ">SHA-256<");
  }

  @Test
  void numbers_of_people_are_hidden() throws IOException {
    assertThat(part(rendered("hostile"), "word/document.xml")).doesNotContain("01018012345");
  }

  private static byte[] rendered(String name) throws IOException {
    return GoldenTest.rendered(name, Samples.named(name), "docx");
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }
}
