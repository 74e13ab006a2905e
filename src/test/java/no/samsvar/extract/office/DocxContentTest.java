package no.samsvar.extract.office;

import static no.samsvar.extract.office.DocxSketch.cell;
import static no.samsvar.extract.office.DocxSketch.paragraph;
import static no.samsvar.extract.office.DocxSketch.row;
import static no.samsvar.extract.office.DocxSketch.run;
import static no.samsvar.extract.office.DocxSketch.style;
import static no.samsvar.extract.office.DocxSketch.styled;
import static no.samsvar.extract.office.DocxSketch.table;
import static no.samsvar.extract.office.DocxSketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.document.Notice;
import org.junit.jupiter.api.Test;

/** Tables, notes, boxes, changes and hidden words of Word files. */
final class DocxContentTest {
  private static final String HEAD = "<w:trPr><w:tblHeader/></w:trPr>";
  private static final String HIDDEN = "<w:vanish/>";

  @Test
  void rows_stand_under_the_row_that_is_marked_as_head() throws Exception {
    DocxSketch docx =
        new DocxSketch(
            table(
                row("Feil", "Frist").replace("<w:tr>", "<w:tr>" + HEAD),
                row("Kritisk", "to timer"),
                row("Alvorlig", "åtte timer")));
    assertThat(docx.outline())
        .isEqualTo("row 2/2: Kritisk | to timer\nrow 2/2: Alvorlig | åtte timer\n");
  }

  @Test
  void merged_cells_leave_every_row_with_all_its_columns() throws Exception {
    String across = cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", text("hele døgnet"));
    String down = cell("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", text("Drift"));
    String further = cell("<w:tcPr><w:vMerge/></w:tcPr>", text(""));
    DocxSketch docx =
        new DocxSketch(
            table(
                row("Tjeneste", "Tid", "Frist").replace("<w:tr>", "<w:tr>" + HEAD),
                row(down, "dag", "to timer"),
                row(further, "natt", "fire timer"),
                row("Støtte", across)));
    assertThat(docx.outline())
        .isEqualTo(
            """
            row 3/3: Drift | dag | to timer
            row 3/3:  | natt | fire timer
            row 3/3: Støtte | hele døgnet |
            """);
  }

  @Test
  void a_table_of_one_column_is_a_frame() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                table(row(cell(styled("O1", "Omfang"), text("Leverandøren drifter løsningen.")))))
            .styles(style("O1", "heading 1", ""));
    assertThat(docx.outline())
        .isEqualTo("# Omfang\n  paragraph: Leverandøren drifter løsningen.\n");
  }

  @Test
  void notes_are_counted_and_kept_out_of_the_sentence() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                paragraph(
                    run("Kunden varsles innen to timer"),
                    "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                    run(" etter at feilen er meldt"),
                    "<w:r><w:endnoteReference w:id=\"1\"/></w:r>",
                    run(".")))
            .part(
                "footnotes",
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">%s</w:footnote><w:footnote w:id=\"2\">%s</w:footnote>"
                    .formatted(text("skille"), text("Regnet i arbeidstid.")))
            .part(
                "endnotes",
                "endnotes",
                "<w:endnote w:id=\"1\">" + text("Se bilag 3.") + "</w:endnote>");
    assertThat(docx.outline())
        .isEqualTo(
            """
            paragraph: Kunden varsles innen to timer etter at feilen er meldt.
            note 1: Regnet i arbeidstid.
            note 2: Se bilag 3.
            """);
  }

  @Test
  void words_of_text_boxes_are_read_once() throws Exception {
    String box = "<w:txbxContent>" + text("Kunden eier alle data.") + "</w:txbxContent>";
    String drawing =
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>%s</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            .formatted(box, box);
    DocxSketch docx =
        new DocxSketch(
            paragraph(run("Leverandøren drifter løsningen."), drawing),
            table(row("Data", cell(paragraph(run("Se ruten."), drawing)))));
    assertThat(docx.read().text().content().split("Kunden eier alle data", -1)).hasSize(3);
    assertThat(docx.outline())
        .startsWith(
            "paragraph: Leverandøren drifter løsningen.\nparagraph: Kunden eier alle data.\n");
  }

  @Test
  void tracked_changes_are_read_as_accepted_and_counted() throws Exception {
    DocxSketch docx =
        new DocxSketch(
            paragraph(
                run("Kunden varsles innen "),
                "<w:del><w:r><w:delText>fire</w:delText></w:r></w:del>",
                "<w:ins>" + run("to") + "</w:ins>",
                run(" timer.")));
    assertThat(docx.outline()).isEqualTo("paragraph: Kunden varsles innen to timer.\n");
    assertThat(docx.read().notices()).containsExactly(new Notice(Notice.Kind.TRACKED_CHANGES, 2));
  }

  @Test
  void rows_and_paragraphs_that_were_deleted_are_dropped_and_counted() throws Exception {
    String gone = "<w:trPr><w:del w:id=\"1\"/></w:trPr>";
    String mark = "<w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr>";
    DocxSketch docx =
        new DocxSketch(
            paragraph(mark, run("Leverandøren rapporterer ")),
            text("hver måned."),
            table(
                row("Kritisk", "to timer"),
                row("Alvorlig", "åtte timer").replace("<w:tr>", "<w:tr>" + gone)));
    assertThat(docx.outline())
        .isEqualTo(
            "paragraph: Leverandøren rapporterer hver måned.\nrow 2/0: Kritisk | to timer\n");
    assertThat(docx.read().notices()).containsExactly(new Notice(Notice.Kind.TRACKED_CHANGES, 2));
  }

  @Test
  void comments_are_counted_and_not_read() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                paragraph(
                    run("Leverandøren drifter løsningen."),
                    "<w:r><w:commentReference w:id=\"0\"/></w:r>"))
            .part(
                "comments",
                "comments",
                "<w:comment w:id=\"0\">" + text("Er vi enige?") + "</w:comment>");
    assertThat(docx.outline()).isEqualTo("paragraph: Leverandøren drifter løsningen.\n");
    assertThat(docx.read().notices()).containsExactly(new Notice(Notice.Kind.COMMENTS, 1));
  }

  @Test
  void hidden_words_are_left_out_and_counted_however_they_are_hidden() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                paragraph(run("Leverandøren skal "), run(HIDDEN, "ikke "), run("rapportere.")),
                styled("Skjult", "Kunden betaler dobbelt."),
                styled("Under", "Kunden betaler tredobbelt."),
                paragraph(
                    run("Prisen er fast"), run("<w:rStyle w:val=\"S\"/>", " i en uke"), run(".")))
            .styles(
                style("Skjult", "Hemmelig", "<w:rPr>" + HIDDEN + "</w:rPr>"),
                style("Under", "Under", "<w:basedOn w:val=\"Skjult\"/>"),
                "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"s\"/><w:rPr>"
                    + HIDDEN
                    + "</w:rPr></w:style>");
    assertThat(docx.outline())
        .isEqualTo("paragraph: Leverandøren skal rapportere.\nparagraph: Prisen er fast.\n");
    assertThat(docx.read().notices()).containsExactly(new Notice(Notice.Kind.HIDDEN_TEXT, 4));
  }

  @Test
  void a_page_break_in_a_sentence_parts_two_words() throws Exception {
    DocxSketch docx =
        new DocxSketch(
            paragraph(
                run("Leverandøren"), "<w:r><w:br w:type=\"page\"/></w:r>", run("rapporterer.")));
    assertThat(docx.outline()).isEqualTo("paragraph: Leverandøren rapporterer.\n");
  }

  @Test
  void quotations_captions_and_guidance_are_told_by_their_styles() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                styled("Q", "Kommunen skal spare."),
                styled("C", "Tabell 1. Frister"),
                styled("V", "Fyll inn navnet på kunden."))
            .styles(
                style("Q", "Intense Quote", ""),
                style("C", "caption", ""),
                style("V", "Veiledning", ""));
    assertThat(docx.outline())
        .isEqualTo(
            """
            quotation: Kommunen skal spare.
            caption: Tabell 1. Frister
            placeholder: Fyll inn navnet på kunden.
            """);
  }
}
