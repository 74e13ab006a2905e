package no.samsvar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import org.junit.jupiter.api.Test;

/** Text that was pulled out of a PDF: its layout survives in blanks only. */
class PulledTextTest {

  /** Each line ends in a blank, as pulled text does; a tilde alone is a line of one blank. */
  private static Document read(String text) throws ExtractionException {
    String pulled =
        text.lines()
            .map(line -> line.equals("~") ? " " : line.isEmpty() ? line : line + " ")
            .collect(Collectors.joining("\n"));
    return new FileExtractor()
        .extract(new DocumentId("pulled.txt"), pulled.getBytes(StandardCharsets.UTF_8));
  }

  private static String outline(String text) throws ExtractionException {
    return Outline.of(read(text));
  }

  @Test
  void head_of_a_matrix_that_is_printed_on_each_page_is_kept_once_and_heads_no_section()
      throws ExtractionException {
    String head =
        """
        HVEM BESTEMMER

        ~

        SAKSOMRÅDE

        ~

        LEDERGRUPPA

        ~

        FAGRÅDET

        ~

        DRIFT/

        BRUKERHJELP

        """;
    String outline =
        outline(
            """
            1. Styring
            ~

            Tabellen viser hvem som bestemmer hva i de sakene som gjelder data og programmer

            i kommunen. Den ble laget i fjor, og skal ses over igjen hver gang noen slutter

            eller begynner.
            ~

            """
                + head
                + "Innkjøp av\n\nprogrammer\n\nGodkjenner\n\nGir råd\n "
                + head
                + "Lagring\n\n Gir råd\n "
                + head.replace("DRIFT/", "DRIFT /")
                + "Opplæring\n\n Lager plan\n 2. Fagrådet\n~\n\nRådet møtes hver måned, og leder av rådet er den som har lengst fartstid i kommunen.\n");
    assertThat(outline.lines().filter(line -> line.contains("SAKSOMRÅDE"))).hasSize(1);
    assertThat(outline.lines().filter(line -> line.startsWith("#")))
        .containsExactly("# 1 Styring", "# 2 Fagrådet");
    assertThat(outline).doesNotContain("item").contains("  paragraph: Lager plan\n");
  }

  @Test
  void roles_with_lists_of_duties_below_a_caption_are_rows() throws ExtractionException {
    Document document =
        read(
            """
            1 ROLLER

            Tabellen viser hvem som gjør hva i kommunen vår når det gjelder data, og er laget i fjor.

            Den bygger på et notat fra året før, som ble skrevet av dem som den gang styrte dataene.

            Det er ikke bestemt hvem som skal holde den ved like, men vaktene har sagt seg villige til det.

             Tabell 1.1 Oversikt over roller i avdelingen.
            Rolle
            ~

            Hva rollen er  Oppgaver

            Dataeier
            i enheten
            ~

            Leder. Den som
            bestemmer over data.
            ~

            ¶ Bestemme hvem som får lese uttrekkene, og si fra til arkivaren når noen slutter i avdelingen

            ¶ Godkjenne nye uttrekk før de blir tatt i bruk av avdelinger som ikke har gjort det
            tidligere

            ~

            Arkivar Tar vare på
            det som er ferdig.
            ~

            ¶ Føre journal over alt som kommer inn og alt som går ut, med dato og navn på den som tok det

            ~

            Vakt
            ~

            Den som er hjemme
            i helga.
            ~

            ¶ Svare på telefon

            ¶ Melde fra

            ¶ Skrive logg

            2 MØTER

            Rollene møtes to ganger i året, og møtene blir ledet av den som eier flest data i kommunen.
            """);
    assertThat(Outline.of(document))
        .contains(
            """
              caption: Tabell 1.1 Oversikt over roller i avdelingen.
              row 3/3: Dataeier i enheten | Leder. Den som bestemmer ov …  gjort det tidligere
              row 3/3: Arkivar Tar vare på det som er ferdig. |  | Føre … n på den som tok det
              row 3/3: Vakt | Den som er hjemme i helga. | Svare på tel … elde fra Skrive logg
            # 2 MØTER
            """);
    assertThat(document.text().content())
        .contains("når noen slutter i avdelingen\nGodkjenne nye uttrekk før")
        .contains("Rolle\tHva rollen er\tOppgaver\n");
  }

  @Test
  void contents_running_heads_and_notes_stay_out_of_the_sentences_they_cut()
      throws ExtractionException {
    assertThat(
            outline(
                """
                           Etaten IKS Side 2
                           Styring og drift i Lia kommune

                INNHOLD
                1 BAKGRUNN ................................................ 3
                1.1 AVTALEN ............................................... 3
                1.2 MÅLING ................................................ 4
                VEDLEGG ................................................... 9
                 1 BAKGRUNN

                1.1 AVTALEN

                Leverandøren deler feil i tre klasser og svarer med en reaksjonstid1 og en rettetid2 for hver

                av dem: A-feil stanser arbeidet, B-feil hindrer det, og alt annet er etter avtalen

                ~
                                                                            \s
                1
                 Tiden fra Kunden har meldt en feil til noen tar i den.

                2
                 Tiden til feilen er rettet.
                 C-feil. Det står ikke hvem som bestemmer klassen.

                           Etaten IKS Side 3
                           Styring og drift i Lia kommune

                 1.2 MÅLING

                Ingen måler tidene, sier de vi har snakket med, og det finnes heller ikke lister over dem.
                """))
        .isEqualTo(
            """
            # 1 BAKGRUNN  [2]
              # 1.1 AVTALEN  [2]
                paragraph: Leverandøren deler feil i tre klasser og svarer  … m bestemmer klassen.
                note 1: Tiden fra Kunden har meldt en feil til noen tar i den.
                note 2: Tiden til feilen er rettet.
              # 1.2 MÅLING  [3]
                paragraph: Ingen måler tidene, sier de vi har snakket med,  … kke lister over dem.
            """);
  }

  @Test
  void note_at_the_end_without_a_rule_is_known_by_the_mark_it_explains()
      throws ExtractionException {
    assertThat(
            outline(
                """
                1. Eierskap

                Systemeier skal være behandlingsansvarlig1 for opplysningene i systemet, og skal:

                • føre oversikt over dem
                • slette dem i tide
                ~
                ~

                1 ...er den som bestemmer formålet.
                """))
        .contains("note 1: ...er den som bestemmer formålet.")
        .contains("behandlingsansvarlig for");
  }

  @Test
  void items_whose_bullets_were_lost_are_items_also_after_one_that_takes_two_lines()
      throws ExtractionException {
    assertThat(
            outline(
                """
                Vi har laget planen sammen med dem som skal bruke den, og har hatt to møter om den i år.
                 1. Råd

                1.1 Formål
                ~

                 Rådet skal se til at alle enhetene i kommunen får vite om hvilke løsninger som er kjøpt inn

                og om dem som skal kjøpes senere.
                 Rådet skal svare på spørsmål fra enhetene innen en uke etter at spørsmålet er kommet fram

                til lederen.
                 Rådet skal møtes.
                """))
        .contains(
            """
              # 1.1 Formål
                item 0: Rådet skal se til at alle enhetene i kommunen få …  skal kjøpes senere.
                item 0: Rådet skal svare på spørsmål fra enhetene innen  … et fram til lederen.
                item 0: Rådet skal møtes.
            """);
  }

  @Test
  void few_words_over_a_list_head_it() throws ExtractionException {
    assertThat(
            outline(
                """
                MÅL OG VEIER

                Kommunen skal være et sted der det er lett å bo, og det gjelder også på nettet.
                ~

                ~

                Trygghet
                Målet er at tjenestene skal

                 være oppe når de trengs, også på dager og til tider der rådhuset selv er stengt

                 tåle at strømmen går
                ~

                https://www.lia.no/
                 Veier
                 Kjøpe sammen med naboene.

                 Bygge egen fiber der det lønner seg.
                """))
        .isEqualTo(
            """
            # MÅL OG VEIER
              paragraph: Kommunen skal være et sted der det er lett å bo, … lder også på nettet.
            # Trygghet
              paragraph: Målet er at tjenestene skal
              item 0: være oppe når de trengs, også på dager og til ti … huset selv er stengt
              item 0: tåle at strømmen går
            # Veier
              item 0: Kjøpe sammen med naboene.
              item 0: Bygge egen fiber der det lønner seg.
            """);
  }

  @Test
  void numbers_of_table_rows_open_no_chapter_ahead_of_chapters_that_come_later()
      throws ExtractionException {
    assertThat(
            outline(
                """
                1. Bakgrunn

                1.1 Oppdraget

                Vi har spurt seks kommuner om hvordan de styrer, og har samlet svarene i en tabell
                over det de sa.
                ~

                4 Lite penger

                ~

                2. Funn

                2.1 Svarene

                Svarene spriker mer enn vi hadde trodd, og ingen av dem er alene om det de sier
                til oss.
                ~

                3. Råd

                3.1 Til eierne

                Eierne bør møtes og bli enige om hva de vil med samarbeidet før de vedtar budsjettet.
                """))
        .contains("# 2 Funn\n", "# 3 Råd\n")
        .doesNotContain("# 4");
  }
}
