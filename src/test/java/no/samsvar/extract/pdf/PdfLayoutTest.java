package no.samsvar.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.samsvar.document.Document;
import no.samsvar.document.ExtractionException;
import org.junit.jupiter.api.Test;

/** Untagged pages, read by the places of what is printed on them. */
final class PdfLayoutTest {
  private static void lines(DrawnPdf.Sheet sheet, double x, double y, String... lines)
      throws IOException {
    for (int i = 0; i < lines.length; i++) {
      sheet.text(x, y + i * 13, 11, lines[i]);
    }
  }

  private static String content(DrawnPdf pdf) throws IOException, ExtractionException {
    return pdf.read().text().content();
  }

  @Test
  void two_columns_are_read_one_after_the_other() throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(1)
            .page(
                sheet -> {
                  lines(
                      sheet,
                      60,
                      100,
                      "Kommunen skal ha en plan for",
                      "drift av alle sine systemer, og",
                      "planen skal øves hvert år. Den",
                      "som leder øvelsen, skal skrive",
                      "ned hva som gikk galt, og hva",
                      "som skal gjøres med det før det",
                      "skjer igjen. Rådet får et notat",
                      "om hver øvelse, med tid og sted",
                      "og navn på dem som var med.");
                  lines(
                      sheet,
                      320,
                      100,
                      "Leverandøren skal varsle om",
                      "avvik innen fire timer, og sende",
                      "rapport når feilen er rettet. I",
                      "rapporten skal det stå hva som",
                      "var årsaken, og hvor lenge det",
                      "varte. Kunden skal svare innen",
                      "en uke, og kan be om et møte",
                      "der begge parter går gjennom",
                      "det som skjedde.");
                });
    assertThat(content(pdf))
        .contains(
            "Kommunen skal ha en plan for drift av alle sine systemer, og planen skal øves hvert")
        .contains(
            "Leverandøren skal varsle om avvik innen fire timer, og sende rapport når feilen er rettet.");
  }

  @Test
  void soft_hyphens_are_mended_and_hard_ones_kept_over_lines_and_pages()
      throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(1)
            .page(
                sheet ->
                    lines(
                        sheet,
                        60,
                        650,
                        "Planen for IKT-utvikling gjelder alle enheter, og enhetene skal ha en IKT-",
                        "ansvarlig som kjenner sak-/arkivsystemet. Leverandøren av sak-/",
                        "arkivsystemet skal se til at det er samsvar mellom avtalen og informa-",
                        "sjonen som blir gitt, og skal ha rutiner for drifts- og feilmeldinger som"))
            .page(
                sheet ->
                    lines(
                        sheet,
                        60,
                        80,
                        "kommer inn utenom åpningstiden. Det gjelder også i helger og på helligdager",
                        "når kommunen selv ikke har vakt."));
    assertThat(content(pdf))
        .contains("ha en IKT-ansvarlig som")
        .contains("av sak-/arkivsystemet skal")
        .contains("avtalen og informasjonen som")
        .contains("drifts- og feilmeldinger som kommer inn utenom åpningstiden.");
  }

  @Test
  void positions_tell_the_page() throws IOException, ExtractionException {
    Document document =
        new DrawnPdf(1)
            .page(sheet -> sheet.text(60, 100, 11, "Leverandøren skal rapportere."))
            .page(sheet -> sheet.text(60, 100, 11, "Kunden skal betale."))
            .read();
    int second = document.text().content().indexOf("Kunden");
    assertThat(document.text().positionAt(0).page()).hasValue(1);
    assertThat(document.text().positionAt(second).page()).hasValue(2);
    assertThat(document.pages()).hasValue(2);
  }

  @Test
  void note_at_the_foot_of_a_page_is_taken_out_of_the_sentence_it_cuts()
      throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(1)
            .page(
                sheet -> {
                  lines(
                      sheet,
                      60,
                      600,
                      "Leverandøren skal melde fra om feil innen avtalt reaksjonstid1, og skal rette",
                      "dem uten opphold. Det gjelder alle feil som hindrer brukerne i å gjøre det de");
                  sheet.text(60, 680, 8, "1 Tiden fra feilen er meldt til noen tar i den.");
                })
            .page(sheet -> lines(sheet, 60, 80, "skal, også når feilen ligger hos andre."));
    assertThat(pdf.outline()).contains("note 1: Tiden fra feilen er meldt til noen tar i den.");
  }

  @Test
  void ruled_cells_are_the_cells_of_rows() throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(1)
            .page(
                sheet -> {
                  for (int i = 0; i < 4; i++) {
                    sheet.rule(60, 100 + i * 40, 460, 100 + i * 40);
                  }
                  for (int i = 0; i < 3; i++) {
                    sheet.rule(60 + i * 200, 100, 60 + i * 200, 220);
                  }
                  sheet.bold(70, 120, 11, "Klasse");
                  sheet.bold(270, 120, 11, "Frist");
                  lines(sheet, 70, 155, "A-feil, som stanser", "arbeidet");
                  lines(sheet, 270, 155, "to timer");
                  lines(sheet, 70, 195, "B-feil");
                  lines(sheet, 270, 195, "neste virkedag");
                });
    assertThat(pdf.outline())
        .contains("row 2/2: A-feil, som stanser arbeidet | to timer\n")
        .contains("row 2/2: B-feil | neste virkedag\n");
  }

  @Test
  void columns_without_rules_are_cells_too() throws IOException, ExtractionException {
    String[][] rows = {
      {"Klasse", "Svar", "Rettet"},
      {"A", "30 minutter", "4 timer"},
      {"B", "2 timer", "neste dag"},
      {"C", "1 dag", "neste utgave"}
    };
    DrawnPdf pdf =
        new DrawnPdf(1)
            .page(
                sheet -> {
                  for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < 3; j++) {
                      sheet.text(60 + j * 150, 100 + i * 14, 11, rows[i][j]);
                    }
                  }
                });
    assertThat(pdf.outline())
        .contains("A | 30 minutter | 4 timer\n")
        .contains("B | 2 timer | neste dag\n");
  }

  @Test
  void glyphs_that_stand_for_bullets_open_items() throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(1)
            .page(
                sheet -> {
                  lines(sheet, 60, 100, "Leverandøren skal sørge for:");
                  lines(sheet, 70, 120, "V  drift av alle systemer", "V  vakt i helgene");
                  lines(sheet, 70, 150, "¶  rapport hver måned", "¶  møte hvert kvartal");
                });
    assertThat(pdf.outline().lines().filter(line -> line.contains("item"))).hasSize(4);
  }
}
