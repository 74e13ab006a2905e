package no.samsvar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import org.junit.jupiter.api.Test;

class TextExtractionTest {
  private static String outline(String name, String text) throws ExtractionException {
    return Outline.of(read(name, text));
  }

  private static Document read(String name, String text) throws ExtractionException {
    return new FileExtractor().extract(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void text_pulled_out_of_a_pdf_gets_its_tree_back() throws ExtractionException {
    String text =
        """
         FORORD\s

        Denne planen er laget av et utvalg som kommunestyret satte ned, og den bygger på innspill fra alle\s

        enhetene i kommunen.\s

        \s

        INNHOLD\s

        FORORD .................................... 1\s
        1 BAKGRUNN ................................ 2\s

        \s
        1 BAKGRUNN\s

        Utvalget har sett på tre spørsmål:\s

        V Er reaksjonstid1 og rettetid nevnt i avtalen med leverandøren, og er de lange eller korte sett fra\s

        brukernes side?\s

        o Hvem måler?\s

        V Finnes det drifts- og\s

        vedlikeholdsrutiner?\s

        Svaret avhenger av hvem som spør, og av når det blir spurt. Leverandøren har svart at det er IKT-\s
                                                                  \s
        1 Tiden fra feilen er meldt.\s
         avdelingen som skal føre lista.\s
        """;
    assertThat(outline("plan.txt", text))
        .isEqualTo(
            """
            # FORORD
              paragraph: Denne planen er laget av et utvalg som kommunest … enhetene i kommunen.
            # 1 BAKGRUNN
              paragraph: Utvalget har sett på tre spørsmål:
              item 0: Er reaksjonstid og rettetid nevnt i avtalen med  …  fra brukernes side?
              item 1: Hvem måler?
              item 0: Finnes det drifts- og vedlikeholdsrutiner?
              paragraph: Svaret avhenger av hvem som spør, og av når det  … som skal føre lista.
              note 1: Tiden fra feilen er meldt.
            """);
  }

  @Test
  void markdown_keeps_sections_numbers_items_rows_and_notes() throws ExtractionException {
    String text =
        """
        ---
        title: Driftsavtale
        ---
        # 1 Omfang

        Leverandøren drifter løsningen[^1] og melder avvik.

        9.3 Leverandøren skal varsle Kunden uten opphold når tjenesten svikter.

        - varsel
        - rapport

        | Klasse | Frist |
        |---|---|
        | A | 30 minutter |

        [^1]: Bilag 1 sier hva løsningen er.
        """;
    assertThat(outline("avtale.md", text))
        .isEqualTo(
            """
            # Driftsavtale
            # 1 Omfang
              paragraph: Leverandøren drifter løsningen og melder avvik.
              # 9.3
                paragraph: Leverandøren skal varsle Kunden uten opphold når tjenesten svikter.
                item 0: varsel
                item 0: rapport
                row 2/2: A | 30 minutter
                note 1: Bilag 1 sier hva løsningen er.
            """);
  }
}
