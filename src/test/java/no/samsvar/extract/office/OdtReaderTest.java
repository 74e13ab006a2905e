package no.samsvar.extract.office;

import static no.samsvar.extract.office.OdtSketch.cell;
import static no.samsvar.extract.office.OdtSketch.heading;
import static no.samsvar.extract.office.OdtSketch.item;
import static no.samsvar.extract.office.OdtSketch.level;
import static no.samsvar.extract.office.OdtSketch.list;
import static no.samsvar.extract.office.OdtSketch.listStyle;
import static no.samsvar.extract.office.OdtSketch.paragraph;
import static no.samsvar.extract.office.OdtSketch.row;
import static no.samsvar.extract.office.OdtSketch.styled;
import static no.samsvar.extract.office.OdtSketch.table;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.document.Notice;
import org.junit.jupiter.api.Test;

/** OpenDocument texts: sections, numbers, lists, tables, notes, changes and hidden words. */
final class OdtReaderTest {
  private static final String NOTE =
      "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Regnet"
          + " i arbeidstid.</text:p></text:note-body></text:note>";
  private static final String COMMENT =
      "<office:annotation><text:p>Er vi enige?</text:p></office:annotation>";

  @Test
  void headings_are_numbered_by_the_outline_of_the_document() throws Exception {
    OdtSketch odt =
        new OdtSketch(
                heading(1, "Omfang"),
                heading(2, "Drift"),
                paragraph("Leverandøren drifter løsningen."),
                heading(2, "Støtte"),
                heading(1, "Pris"),
                heading(2, "Vederlag"))
            .common(
                "<text:outline-style><text:outline-level-style text:level=\"1\""
                    + " style:num-format=\"1\" style:num-suffix=\".\"/><text:outline-level-style"
                    + " text:level=\"2\" style:num-format=\"1\""
                    + " text:display-levels=\"2\"/></text:outline-style>");
    assertThat(odt.outline())
        .isEqualTo(
            """
            # 1 Omfang
              # 1.1 Drift
                paragraph: Leverandøren drifter løsningen.
              # 1.2 Støtte
            # 2 Pris
              # 2.1 Vederlag
            """);
  }

  @Test
  void lists_carry_letters_and_roman_numbers_and_start_over() throws Exception {
    String style =
        listStyle(
            "L",
            level(1, "a", "style:num-suffix=\")\""),
            level(2, "i", "style:num-prefix=\"(\" style:num-suffix=\")\""));
    OdtSketch odt =
        new OdtSketch(
                list(
                    "L",
                    item(
                        paragraph("varsle kunden,"),
                        "<text:list>"
                            + item(paragraph("skriftlig,"))
                            + item(paragraph("uten opphold,"))
                            + "</text:list>"),
                    item(paragraph("rapportere."), paragraph("Rapporten er skriftlig."))),
                paragraph("Kunden skal"),
                list("L", item(paragraph("betale."))),
                "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                    + item(paragraph("bidra."))
                    + "</text:list>")
            .styles(style);
    assertThat(odt.outline())
        .isEqualTo(
            """
            item 0 a): varsle kunden,
            item 1 (i): skriftlig,
            item 1 (ii): uten opphold,
            item 0 b): rapportere.
            paragraph: Rapporten er skriftlig.
            paragraph: Kunden skal
            item 0 a): betale.
            item 0 b): bidra.
            """);
  }

  @Test
  void a_list_may_start_at_nought_or_at_any_number() throws Exception {
    OdtSketch odt =
        new OdtSketch(
                list("L", item(paragraph("forord")), item(paragraph("omfang"))),
                list(
                    "M",
                    "<text:list-item text:start-value=\"7\">"
                        + paragraph("pris")
                        + "</text:list-item>",
                    item(paragraph("betaling"))))
            .styles(
                listStyle("L", level(1, "1", "style:num-suffix=\".\" text:start-value=\"0\"")),
                listStyle("M", level(1, "1", "style:num-suffix=\".\"")));
    assertThat(odt.outline())
        .isEqualTo("item 0 0.: forord\nitem 0 1.: omfang\nitem 0 7.: pris\nitem 0 8.: betaling\n");
  }

  @Test
  void rows_stand_under_their_head_and_merged_cells_keep_the_columns() throws Exception {
    OdtSketch odt =
        new OdtSketch(
            table(
                "<table:table-header-rows>"
                    + row("Tjeneste", "Tid", "Frist")
                    + "</table:table-header-rows>",
                row("Drift", "dag", "to timer"),
                row("<table:covered-table-cell/>", "natt", "fire timer"),
                row(
                    "Støtte",
                    "<table:table-cell table:number-columns-spanned=\"2\"><text:p>hele døgnet</text:p></table:table-cell>",
                    "<table:covered-table-cell/>")));
    assertThat(odt.outline())
        .isEqualTo(
            """
            row 3/3: Drift | dag | to timer
            row 3/3:  | natt | fire timer
            row 3/3: Støtte | hele døgnet |
            """);
  }

  @Test
  void notes_and_comments_in_a_cell_are_no_words_of_the_cell() throws Exception {
    OdtSketch odt =
        new OdtSketch(
            table(
                row("Feil", "Frist"), row("Kritisk", cell(paragraph("to timer", NOTE, COMMENT)))));
    assertThat(odt.outline())
        .isEqualTo(
            "row 2/0: Feil | Frist\nrow 2/0: Kritisk | to timer\nnote 1: Regnet i arbeidstid.\n");
    assertThat(odt.read().notices()).containsExactly(new Notice(Notice.Kind.COMMENTS, 1));
  }

  @Test
  void a_table_inside_a_frame_of_one_column_is_read_once() throws Exception {
    OdtSketch odt =
        new OdtSketch(
            table(
                row(
                    cell(
                        paragraph("Frister"),
                        table(row("Kritisk", "to timer"), row("Alvorlig", "åtte timer"))))));
    assertThat(odt.outline())
        .isEqualTo(
            "paragraph: Frister\nrow 2/0: Kritisk | to timer\nrow 2/0: Alvorlig | åtte timer\n");
  }

  @Test
  void notes_stand_after_the_sentence_they_hang_on() throws Exception {
    OdtSketch odt =
        new OdtSketch(paragraph("Kunden varsles innen to timer", NOTE, " etter feilen."));
    assertThat(odt.outline())
        .isEqualTo(
            "paragraph: Kunden varsles innen to timer etter feilen.\nnote 1: Regnet i arbeidstid.\n");
  }

  @Test
  void words_of_text_boxes_are_read_after_their_paragraph() throws Exception {
    OdtSketch odt =
        new OdtSketch(
            paragraph(
                "Leverandøren drifter løsningen.",
                "<draw:frame><draw:text-box><text:p>Kunden eier alle data.</text:p></draw:text-box></draw:frame>"));
    assertThat(odt.outline())
        .isEqualTo(
            "paragraph: Leverandøren drifter løsningen.\nparagraph: Kunden eier alle data.\n");
  }

  @Test
  void deleted_words_are_dropped_inserted_ones_read_and_both_counted() throws Exception {
    String changes =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>fire</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>";
    OdtSketch odt =
        new OdtSketch(
            changes,
            paragraph(
                "Kunden varsles innen <text:change text:change-id=\"1\"/><text:change-start"
                    + " text:change-id=\"2\"/>to<text:change-end text:change-id=\"2\"/> timer."));
    assertThat(odt.outline()).isEqualTo("paragraph: Kunden varsles innen to timer.\n");
    assertThat(odt.read().notices()).containsExactly(new Notice(Notice.Kind.TRACKED_CHANGES, 2));
  }

  @Test
  void hidden_words_are_left_out_and_counted_however_they_are_hidden() throws Exception {
    String hidden = "<style:text-properties text:display=\"none\"/>";
    OdtSketch odt =
        new OdtSketch(
                paragraph(
                    "Leverandøren skal <text:span text:style-name=\"T\">ikke </text:span>rapportere."),
                styled("P", "Kunden betaler dobbelt."),
                "<text:section text:name=\"s\" text:display=\"none\"><text:p>Kunden betaler tredobbelt.</text:p></text:section>",
                "<text:section text:name=\"t\"><text:p>Prisen er fast.</text:p></text:section>")
            .styles(
                "<style:style style:name=\"T\" style:family=\"text\">" + hidden + "</style:style>",
                "<style:style style:name=\"P\" style:family=\"paragraph\">"
                    + hidden
                    + "</style:style>");
    assertThat(odt.outline())
        .isEqualTo("paragraph: Leverandøren skal rapportere.\nparagraph: Prisen er fast.\n");
    assertThat(odt.read().notices()).containsExactly(new Notice(Notice.Kind.HIDDEN_TEXT, 3));
  }

  @Test
  void contents_and_margins_stay_out() throws Exception {
    OdtSketch odt =
        new OdtSketch(
                "<text:table-of-content><text:index-body><text:p>Omfang 3</text:p></text:index-body></text:table-of-content>",
                heading(1, "Omfang"),
                paragraph(
                    "<text:bookmark text:name=\"Hemmelig\"/>Leverandøren drifter<text:s/>løsningen."))
            .common(
                "<office:master-styles><style:master-page><style:header><text:p>Fortrolig</text:p></style:header></style:master-page></office:master-styles>");
    assertThat(odt.outline()).isEqualTo("# Omfang\n  paragraph: Leverandøren drifter løsningen.\n");
  }
}
