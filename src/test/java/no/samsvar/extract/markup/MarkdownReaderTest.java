package no.samsvar.extract.markup;

import static no.samsvar.extract.markup.MarkupSketch.outline;
import static no.samsvar.extract.markup.MarkupSketch.read;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.document.ExtractionException;
import org.junit.jupiter.api.Test;

/** Markdown: tables, front matter, nested lists, quotations. */
final class MarkdownReaderTest {
  @Test
  void lists_keep_depth_and_numbers() throws ExtractionException {
    assertThat(
            outline(
                "a.md",
                """
                3. varsle
                   - skriftlig
                     * på e-post
                4. rapportere

                   Rapporten sendes hver måned.
                """))
        .isEqualTo(
            """
            item 0 3.: varsle
            item 1: skriftlig
            item 2: på e-post
            item 0 4.: rapportere
            paragraph: Rapporten sendes hver måned.
            """);
  }

  @Test
  void tables_have_heads_and_cells_with_marks_in_them() throws ExtractionException {
    assertThat(
            outline(
                "a.md",
                """
                | Feil | Frist | Merknad |
                |:-----|:-----:|--------:|
                | **Kritisk** | to timer | a \\| b |
                | Alvorlig | åtte timer |
                """))
        .isEqualTo("row 3/3: Kritisk | to timer | a | b\nrow 3/3: Alvorlig | åtte timer |\n");
  }

  @Test
  void front_matter_gives_the_title_and_is_no_text() throws ExtractionException {
    String text =
        """
        ---
        title: "Strategi for Elvdal"
        author: Hemmelig
        ---

        Kommunen bruker sky.
        """;
    assertThat(outline("a.md", text))
        .isEqualTo("# Strategi for Elvdal\n  paragraph: Kommunen bruker sky.\n");
    assertThat(read("a.md", text).title()).contains("Strategi for Elvdal");
  }

  @Test
  void the_heading_at_the_top_is_the_title_where_front_matter_gives_none()
      throws ExtractionException {
    assertThat(read("a.md", "# Strategi for Elvdal\n\n## Mål\n\nMindre utslipp.\n").title())
        .contains("Strategi for Elvdal");
    assertThat(read("a.md", "# Terms (v5)\n\n# Terms\n\n**Scope.** We host forms.\n").title())
        .contains("Terms (v5)");
    assertThat(read("a.md", "# Avtale\n\n# 1 Omfang\n\nDrift.\n\n# 2 Pris\n\nFast.\n").title())
        .contains("Avtale");
  }

  @Test
  void a_chapter_is_no_title() throws ExtractionException {
    assertThat(read("a.md", "# Formål\n\nDrift.\n\n# Varighet\n\nTo år.\n").title()).isEmpty();
    assertThat(read("a.md", "Drift av sak.\n\n# Formål\n\nDrift.\n").title()).isEmpty();
    assertThat(read("a.md", "# 1 Omfang\n\nDrift.\n").title()).isEmpty();
    assertThat(read("a.md", "Bare tekst.\n").title()).isEmpty();
  }

  @Test
  void everything_in_a_quotation_is_quoted() throws ExtractionException {
    assertThat(
            outline(
                "a.md",
                """
                > ## Krav
                >
                > Kommunen skal spare.
                >
                > - på drift
                >
                > | Post | Sum |
                > |---|---|
                > | Drift | ti |

                Slik står det i rapporten.
                """))
        .isEqualTo(
            """
            quotation: Krav
            quotation: Kommunen skal spare.
            quotation: på drift
            quotation: Post Sum
            quotation: Drift ti
            paragraph: Slik står det i rapporten.
            """);
  }

  @Test
  void headings_of_both_kinds_make_sections() throws ExtractionException {
    assertThat(
            outline(
                "a.md",
                """
                Driftsavtale
                ============

                1 Omfang
                --------

                Leverandøren drifter løsningen.

                ## 2 Pris ##

                Prisen er fast.
                """))
        .isEqualTo(
            """
            # Driftsavtale
            # 1 Omfang
              paragraph: Leverandøren drifter løsningen.
            # 2 Pris
              paragraph: Prisen er fast.
            """);
  }

  @Test
  void comments_and_markup_are_no_words_but_blanks_to_fill_in_are() throws ExtractionException {
    assertThat(
            outline(
                "a.md",
                """
                <!-- husk å spørre juristen -->

                Avtalen gjelder fra <dato> og <em>løper</em> i fire år.

                Varsel sendes til [postmottak](mailto:post@elvdal.example) uten opphold.
                """))
        .isEqualTo(
            """
            paragraph: Avtalen gjelder fra <dato> og løper i fire år.
            paragraph: Varsel sendes til postmottak uten opphold.
            """);
  }

  @Test
  void text_in_a_block_of_html_is_read() throws ExtractionException {
    assertThat(
            outline("a.md", "<div>\nLeverandøren drifter løsningen.\n</div>\n\nKunden betaler.\n"))
        .isEqualTo("paragraph: Leverandøren drifter løsningen.\nparagraph: Kunden betaler.\n");
  }
}
