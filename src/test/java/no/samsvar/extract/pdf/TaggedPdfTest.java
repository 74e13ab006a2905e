package no.samsvar.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.samsvar.document.Document;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Notice;
import no.samsvar.document.Outline;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

/** Documents whose tags say what is a heading, an item, a cell or a note, however it looks. */
final class TaggedPdfTest {

  @Test
  void headings_and_paragraphs_are_what_the_tags_say() throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.says("H1", "1. Formål");
    pdf.says("P", "Avtalen skal sikre at løsningen er i drift, og gjelder for alle", "Enheter.");
    pdf.says("H2", "1.1 Omfang");
    pdf.says("P", "Leverandøren skal drifte");
    pdf.says("P", "og rapportere.");
    assertThat(pdf.outline())
        .isEqualTo(
            """
            # 1 Formål  [1]
              paragraph: Avtalen skal sikre at løsningen er i drift, og gjelder for alle Enheter.
              # 1.1 Omfang  [1]
                paragraph: Leverandøren skal drifte
                paragraph: og rapportere.
            """);
  }

  @Test
  void what_is_no_part_of_the_document_stays_out() throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.artifact("Side 1 av 1");
    PDStructureElement contents = pdf.element("TOC");
    pdf.says(pdf.element("TOCI", contents), "1. Formål 4");
    pdf.says("H1", "1. Formål");
    pdf.says("P", "Leverandøren skal rapportere.");
    Document document = pdf.read();
    assertThat(document.text().content()).isEqualTo("1 Formål\nLeverandøren skal rapportere.\n");
    assertThat(document.contents()).containsExactly("1. Formål");
  }

  @Test
  void items_have_their_labels_and_depths() throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.says("H1", "Plikter");
    pdf.says("P", "Leverandøren skal:");
    PDStructureElement list = pdf.element("L");
    PDStructureElement first = pdf.element("LI", list);
    pdf.says(pdf.element("Lbl", first), "a)");
    PDStructureElement body = pdf.element("LBody", first);
    pdf.says(pdf.element("P", body), "melde avvik");
    PDStructureElement below = pdf.element("L", body);
    PDStructureElement inner = pdf.element("LI", below);
    pdf.says(pdf.element("LBody", inner), "• skriftlig");
    PDStructureElement second = pdf.element("LI", list);
    pdf.says(pdf.element("LBody", second), "b) rapportere hver", "måned");
    assertThat(pdf.outline())
        .isEqualTo(
            """
            # Plikter  [1]
              paragraph: Leverandøren skal:
              item 0 a): melde avvik
              item 1: skriftlig
              item 0 b): rapportere hver måned
            """);
  }

  @Test
  void rows_have_cells_under_the_head_and_notes_stand_apart()
      throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.says("H1", "Nivå");
    PDStructureElement table = pdf.element("Table");
    pdf.says(pdf.element("Caption", table), "Tabell 1: Frister");
    PDStructureElement head = pdf.element("TR", pdf.element("THead", table));
    pdf.says(pdf.element("TH", head), "Klasse");
    pdf.says(pdf.element("TH", head), "Frist");
    PDStructureElement row = pdf.element("TR", pdf.element("TBody", table));
    pdf.says(pdf.element("P", pdf.element("TD", row)), "A");
    PDStructureElement cell = pdf.element("TD", row);
    pdf.says(pdf.element("P", cell), "30 minutter");
    pdf.says(pdf.element("P", cell), "døgnet rundt");
    PDStructureElement paragraph = pdf.says("P", "Fristene gjelder");
    pdf.says(pdf.element("Note", paragraph), "1 Fra meldingen er kommet.");
    pdf.says(paragraph, "hele året.");
    Document document = pdf.read();
    assertThat(Outline.of(document))
        .isEqualTo(
            """
            # Nivå  [1]
              caption: Tabell 1: Frister
              row 2/2: A | 30 minutter døgnet rundt
              paragraph: Fristene gjelder hele året.
              note 1: Fra meldingen er kommet.
            """);
    assertThat(document.text().content()).contains("A\t30 minutter\ndøgnet rundt\n");
  }

  @Test
  void tags_that_leave_out_text_are_passed_over_with_a_notice()
      throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.says("H1", "1. Drift");
    pdf.print("Leverandøren skal drifte", "løsningen.");
    Document document = pdf.read();
    assertThat(document.text().content()).contains("skal drifte løsningen.");
    assertThat(document.notices()).containsExactly(new Notice(Notice.Kind.TAGS_INCOMPLETE, 84));
  }

  @Test
  void tags_without_headings_are_passed_over_with_a_notice()
      throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.says("P", "1. Drift");
    pdf.says("P", "1.1 Omfang");
    pdf.says("P", "Leverandøren skal drifte løsningen.");
    Document document = pdf.read();
    assertThat(document.text().content()).contains("skal drifte løsningen.");
    assertThat(document.notices())
        .containsExactly(new Notice(Notice.Kind.TAGS_WITHOUT_HEADINGS, 1));
  }

  @Test
  void tree_that_bites_its_own_tail_ends() throws IOException, ExtractionException {
    TaggedPdf pdf = new TaggedPdf();
    pdf.says("H1", "1. Drift");
    PDStructureElement paragraph = pdf.says("P", "Leverandøren skal drifte løsningen.");
    paragraph.appendKid(paragraph);
    assertThat(pdf.read().text().content()).contains("Leverandøren skal drifte løsningen.");
  }
}
