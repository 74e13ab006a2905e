package no.samsvar.extract.office;

import static no.samsvar.extract.office.DocxSketch.definition;
import static no.samsvar.extract.office.DocxSketch.level;
import static no.samsvar.extract.office.DocxSketch.number;
import static no.samsvar.extract.office.DocxSketch.numbered;
import static no.samsvar.extract.office.DocxSketch.paragraph;
import static no.samsvar.extract.office.DocxSketch.run;
import static no.samsvar.extract.office.DocxSketch.style;
import static no.samsvar.extract.office.DocxSketch.styled;
import static no.samsvar.extract.office.DocxSketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings, automatic numbers and lists of Word files, as their reader sees them. */
final class DocxStructureTest {
  private static final String LEVEL_ONE =
      style("O1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");
  private static final String LEVEL_TWO =
      style("O2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>");

  @Test
  void styles_and_outline_levels_make_sections() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                styled("T", "Avtale om drift"),
                styled("O1", "Omfang"),
                text("Leverandøren drifter løsningen."),
                styled("Egen", "Unntak"),
                text("Kunden drifter skrivere."),
                paragraph("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", run("Varighet")),
                text("Avtalen løper i fire år."))
            .styles(
                style("T", "Title", ""),
                LEVEL_ONE,
                LEVEL_TWO,
                style("Egen", "Min stil", "<w:basedOn w:val=\"O2\"/>"));
    assertThat(docx.outline())
        .isEqualTo(
            """
            # Avtale om drift
            # Omfang
              paragraph: Leverandøren drifter løsningen.
              # Unntak
                paragraph: Kunden drifter skrivere.
            # Varighet
              paragraph: Avtalen løper i fire år.
            """);
    assertThat(docx.read().title()).contains("Avtale om drift");
  }

  @Test
  void numbers_of_headings_are_counted_over_levels_and_start_anew_below_each() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                styled("O1", "Omfang"),
                styled("O2", "Drift"),
                text("Leverandøren drifter løsningen."),
                styled("O2", "Støtte"),
                styled("O1", "Pris"),
                styled("O2", "Vederlag"),
                text("Kunden betaler per måned."))
            .styles(
                style(
                    "O1",
                    "heading 1",
                    "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl"
                        + " w:val=\"0\"/></w:pPr>"),
                style(
                    "O2",
                    "heading 2",
                    "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId"
                        + " w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr>"))
            .numbering(
                definition(7, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")),
                number(1, 7));
    assertThat(docx.outline())
        .isEqualTo(
            """
            # 1 Omfang
              # 1.1 Drift
                paragraph: Leverandøren drifter løsningen.
              # 1.2 Støtte
            # 2 Pris
              # 2.1 Vederlag
                paragraph: Kunden betaler per måned.
            """);
  }

  @Test
  void items_carry_letters_roman_numbers_and_bullets_by_their_level() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                text("Leverandøren skal"),
                numbered(1, 0, "varsle kunden,"),
                numbered(1, 1, "uten opphold,"),
                numbered(1, 1, "skriftlig,"),
                numbered(1, 2, "på e-post,"),
                numbered(1, 0, "rapportere."))
            .numbering(
                definition(
                    3,
                    level(0, "lowerLetter", "%1)"),
                    level(1, "lowerRoman", "(%2)"),
                    level(2, "bullet", "o")),
                number(1, 3));
    assertThat(docx.outline())
        .isEqualTo(
            """
            paragraph: Leverandøren skal
            item 0 a): varsle kunden,
            item 1 (i): uten opphold,
            item 1 (ii): skriftlig,
            item 2: på e-post,
            item 0 b): rapportere.
            """);
  }

  @Test
  void a_new_list_starts_over_and_one_that_continues_does_not() throws Exception {
    String start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    DocxSketch docx =
        new DocxSketch(
                numbered(1, 0, "først"),
                numbered(1, 0, "dernest"),
                text("Mellom listene."),
                numbered(1, 0, "fortsatt"),
                text("Etter listene."),
                numbered(2, 0, "på nytt"),
                numbered(2, 0, "og så"))
            .numbering(
                definition(3, level(0, "decimal", "%1.")), number(1, 3), number(2, 3, start));
    assertThat(docx.outline())
        .contains("item 0 1.: først\n", "item 0 2.: dernest\n", "item 0 3.: fortsatt\n")
        .contains("item 0 1.: på nytt\n", "item 0 2.: og så\n");
  }

  @Test
  void a_level_that_never_starts_over_goes_on_below_the_next_number() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                numbered(1, 0, "Drift"),
                numbered(1, 1, "Leverandøren drifter løsningen."),
                numbered(1, 0, "Pris"),
                numbered(1, 1, "Kunden betaler per måned."))
            .numbering(
                definition(
                    3,
                    level(0, "upperRoman", "%1."),
                    level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")),
                number(1, 3));
    assertThat(docx.outline())
        .contains("item 1 1): Leverandøren drifter", "item 1 2): Kunden betaler");
  }

  @Test
  void a_list_may_start_at_nought() throws Exception {
    String nought =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"0\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
            + " w:val=\"%1.\"/></w:lvl>";
    DocxSketch docx =
        new DocxSketch(numbered(1, 0, "forord"), numbered(1, 0, "omfang"), numbered(1, 0, "pris"))
            .numbering(definition(3, nought), number(1, 3));
    assertThat(docx.outline()).isEqualTo("item 0 0.: forord\nitem 0 1.: omfang\nitem 0 2.: pris\n");
  }

  @Test
  void numbering_that_is_switched_off_leaves_running_text() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                paragraph(
                    "<w:pPr><w:pStyle w:val=\"L\"/><w:numPr><w:numId"
                        + " w:val=\"0\"/></w:numPr></w:pPr>",
                    run("Leverandøren drifter løsningen.")),
                styled("L", "Kunden varsler."))
            .styles(
                style(
                    "L", "List Number", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))
            .numbering(definition(3, level(0, "decimal", "%1.")), number(1, 3));
    assertThat(docx.outline())
        .isEqualTo("paragraph: Leverandøren drifter løsningen.\nitem 0 1.: Kunden varsler.\n");
  }

  @Test
  void clauses_with_numbers_of_several_levels_are_sections() throws Exception {
    DocxSketch docx =
        new DocxSketch(
                styled("O1", "Omfang"),
                styled("O1", "Varsling"),
                numbered(1, 0, "Leverandøren skal varsle kunden uten opphold."),
                numbered(1, 0, "Kunden skal bekrefte at varselet er mottatt."),
                styled("O1", "Pris"))
            .styles(LEVEL_ONE)
            .numbering(definition(3, level(0, "decimal", "4.%1")), number(1, 3));
    assertThat(docx.outline())
        .contains("  # 4.1\n    paragraph: Leverandøren skal varsle kunden uten opphold.\n")
        .contains("  # 4.2\n    paragraph: Kunden skal bekrefte");
  }

  @Test
  void a_table_of_contents_and_what_stands_in_the_margins_stay_out() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText>"
            + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    DocxSketch docx =
        new DocxSketch(
                paragraph(field, run("Omfang 3")),
                paragraph(run("Pris 4"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                styled("Inn1", "Varighet 5"),
                styled("O1", "Omfang"),
                paragraph(
                    "<w:bookmarkStart w:id=\"1\" w:name=\"Hemmelig\"/>",
                    run("Leverandøren drifter løsningen."),
                    "<w:bookmarkEnd w:id=\"1\"/>"))
            .styles(LEVEL_ONE, style("Inn1", "toc 1", ""))
            .part("header1", "hdr", text("Fortrolig"))
            .part("footer1", "ftr", text("Side 1 av 9"));
    assertThat(docx.outline())
        .isEqualTo("# Omfang\n  paragraph: Leverandøren drifter løsningen.\n");
  }
}
