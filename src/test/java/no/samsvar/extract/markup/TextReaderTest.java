package no.samsvar.extract.markup;

import static no.samsvar.extract.markup.MarkupSketch.outline;
import static no.samsvar.extract.markup.MarkupSketch.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text: bullets that lost their shape, headings by their patterns, blank lines. */
final class TextReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"•", "▪", "\uF0B7", "\uF0A7", "\uF02D", "¶", "–", "-", "*", "➢", "·"})
  void a_glyph_at_the_head_of_lines_marks_items(String bullet) throws ExtractionException {
    String text =
        """
        Leverandøren skal

        %s varsle kunden uten opphold,

        %s rapportere hver måned, og

        %s bidra når kunden ber om det.
        """
            .replace("%s", bullet);
    assertThat(outline("a.txt", text))
        .isEqualTo(
            """
            paragraph: Leverandøren skal
            item 0: varsle kunden uten opphold,
            item 0: rapportere hver måned, og
            item 0: bidra når kunden ber om det.
            """);
  }

  @Test
  void paragraphs_of_one_line_are_parted_by_the_empty_line_after_each() throws ExtractionException {
    String text =
        """
        1 Omfang

        Leverandøren drifter systemene for Kunden i hele avtaleperioden.

        2 Pris

        Prisen er 100 000 kroner per år.

        3 Oppsigelse

        Avtalen kan sies opp med seks måneders varsel.
        """;
    assertThat(outline("a.txt", text))
        .isEqualTo(
            """
            # 1 Omfang
              paragraph: Leverandøren drifter systemene for Kunden i hele avtaleperioden.
            # 2 Pris
              paragraph: Prisen er 100 000 kroner per år.
            # 3 Oppsigelse
              paragraph: Avtalen kan sies opp med seks måneders varsel.
            """);
  }

  @Test
  void letters_that_were_bullets_mark_items_by_their_depth() throws ExtractionException {
    String text =
        """
        Kommunen skal

        V ha oversikt over sine systemer,

        o både egne

        o og innleide, og

        V følge opp leverandørene.
        """;
    assertThat(outline("a.txt", text))
        .isEqualTo(
            """
            paragraph: Kommunen skal
            item 0: ha oversikt over sine systemer,
            item 1: både egne
            item 1: og innleide, og
            item 0: følge opp leverandørene.
            """);
  }

  @Test
  void headings_are_told_by_number_by_name_and_by_capitals() throws ExtractionException {
    String text =
        """
        DRIFTSAVTALE

        1 Omfang

        Leverandøren drifter løsningen for kunden i fire år, og
        kunden kan forlenge med to.

        1.1 Unntak

        Kunden drifter skriverne sine selv, uten hjelp fra
        leverandøren.

        2 Pris

        Prisen er fast i hele perioden, og kunden
        betaler hver måned.

        Bilag 1 Priser

        Timeprisen er den samme hele døgnet og i helger.
        """;
    assertThat(outline("a.txt", text))
        .isEqualTo(
            """
            # DRIFTSAVTALE
            # 1 Omfang
              paragraph: Leverandøren drifter løsningen for kunden i fire … kan forlenge med to.
              # 1.1 Unntak
                paragraph: Kunden drifter skriverne sine selv, uten hjelp fra leverandøren.
            # 2 Pris
              paragraph: Prisen er fast i hele perioden, og kunden betaler hver måned.
            # Bilag 1 Priser
              paragraph: Timeprisen er den samme hele døgnet og i helger.
            """);
  }

  @Test
  void lines_are_joined_until_a_blank_one_and_hard_hyphens_kept() throws ExtractionException {
    String text =
        """
        Leverandøren skal sørge for at løsningen er til-
        gjengelig, og at sak-/arkiv og IKT-
        utvikling følges opp.


        Kunden betaler hver måned.
        """;
    assertThat(outline("a.txt", text).lines().count()).isEqualTo(2);
    assertThat(read("a.txt", text).text().content())
        .contains("løsningen er tilgjengelig, og at sak-/arkiv og IKT-utvikling følges opp.");
  }

  @Test
  void letters_and_numbers_with_brackets_are_items() throws ExtractionException {
    String text =
        """
        Leverandøren skal:

        a) varsle kunden uten opphold,
        b) rapportere hver måned, og
        c) bidra når kunden ber om det.
        """;
    assertThat(outline("a.txt", text))
        .contains("item 0 a): varsle", "item 0 b): rapportere", "item 0 c): bidra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
  void text_is_read_in_the_letters_it_was_written_in(String charset) throws Exception {
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    byte[] bytes = (mark + "Kjøp på Ås er ærlig.").getBytes(charset);
    assertThat(new FileExtractor().extract(new DocumentId("a.txt"), bytes).text().content())
        .isEqualToIgnoringWhitespace("Kjøp på Ås er ærlig.");
  }

  @Test
  void a_mark_of_byte_order_is_no_letter() throws Exception {
    byte[] bytes = "\uFEFFKunden betaler.".getBytes(StandardCharsets.UTF_8);
    assertThat(new FileExtractor().extract(new DocumentId("a.txt"), bytes).text().content())
        .isEqualToIgnoringWhitespace("Kunden betaler.");
  }
}
