package no.samsvar.extract.markup;

import static no.samsvar.extract.markup.MarkupSketch.html;
import static no.samsvar.extract.markup.MarkupSketch.outlineOfHtml;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.document.ExtractionException;
import no.samsvar.document.Notice;
import org.junit.jupiter.api.Test;

/** Pages: nested lists, tables, definitions, hidden parts, and what is not the page's own words. */
final class HtmlReaderTest {
  @Test
  void lists_keep_their_depth_and_the_labels_a_browser_prints() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                """
                <ol type="a" start="2"><li>varsle<ul><li>skriftlig</li></ul></li>
                <li value="5"><p>rapportere</p><p>Rapporten sendes hver måned.</p></li></ol>
                <ol type="I"><li>betale</li></ol>
                """))
        .isEqualTo(
            """
            item 0 b): varsle
            item 1: skriftlig
            item 0 e): rapportere
            paragraph: Rapporten sendes hver måned.
            item 0 I.: betale
            """);
  }

  @Test
  void a_list_that_stands_in_a_list_without_an_item_is_read() throws ExtractionException {
    assertThat(outlineOfHtml("<ul><li>varsle</li><ul><li>skriftlig</li></ul><li>betale</li></ul>"))
        .isEqualTo("item 0: varsle\nitem 1: skriftlig\nitem 0: betale\n");
  }

  @Test
  void rows_stand_under_their_head() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                """
                <table><caption>Tabell 1. Frister</caption><tr><th>Feil</th><th>Frist</th></tr>
                <tr><th scope="row">Kritisk</th><td>to timer</td></tr></table>
                """))
        .isEqualTo("caption: Tabell 1. Frister\nrow 2/2: Kritisk | to timer\n");
  }

  @Test
  void merged_cells_leave_every_row_with_all_its_columns() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                """
                <table><thead><tr><th>Tjeneste</th><th>Tid</th><th>Frist</th></tr></thead>
                <tr><td rowspan="2">Drift</td><td>dag</td><td>to timer</td></tr>
                <tr><td>natt</td><td>fire timer</td></tr>
                <tr><td>Støtte</td><td colspan="2">hele døgnet</td></tr>
                <tr><td>Pris</td><td>fast</td><td>ett år</td></tr></table>
                """))
        .isEqualTo(
            """
            row 3/3: Drift | dag | to timer
            row 3/3:  | natt | fire timer
            row 3/3: Støtte | hele døgnet |
            row 3/3: Pris | fast | ett år
            """);
  }

  @Test
  void a_table_that_only_lays_out_the_page_is_a_frame() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                """
                <table role="presentation"><tr><td>Meny</td><td>
                <h1>Driftsavtale</h1><p>Leverandøren drifter løsningen.</p></td></tr></table>
                """))
        .isEqualTo(
            "paragraph: Meny\n# Driftsavtale\n  paragraph: Leverandøren drifter løsningen.\n");
  }

  @Test
  void definitions_stay_with_their_terms() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                "<dl><dt>Feil</dt><dd>Avvik fra avtalt kvalitet.</dd><dt>Kunden</dt><dd>Elvdal"
                    + " kommune.</dd></dl>"))
        .isEqualTo(
            "paragraph: Feil Avvik fra avtalt kvalitet.\nparagraph: Kunden Elvdal kommune.\n");
  }

  @Test
  void a_definition_without_words_before_it_is_a_paragraph() throws ExtractionException {
    assertThat(outlineOfHtml("<dl><dt></dt><dd>Avvik fra avtalt kvalitet.</dd></dl>"))
        .isEqualTo("paragraph: Avvik fra avtalt kvalitet.\n");
  }

  @Test
  void hidden_parts_are_left_out_and_counted_wherever_they_stand() throws ExtractionException {
    String body =
        """
        <div hidden><p>Kunden betaler dobbelt.</p></div>
        <p>Leverandøren skal <span style="display: none">ikke </span>rapportere.</p>
        <ul><li>varsle</li><li hidden>betale</li></ul>
        <table><tr><td>Kritisk</td><td>to timer</td></tr>
        <tr style="visibility:hidden"><td>Alvorlig</td><td>åtte timer</td></tr></table>
        """;
    assertThat(outlineOfHtml(body))
        .isEqualTo(
            """
            paragraph: Leverandøren skal rapportere.
            item 0: varsle
            row 2/0: Kritisk | to timer
            """);
    assertThat(html(body).notices()).containsExactly(new Notice(Notice.Kind.HIDDEN_TEXT, 4));
  }

  @Test
  void what_was_struck_out_is_dropped_and_told_of() throws ExtractionException {
    String body = "<p>Kunden varsles innen <del>fire</del><ins>to</ins> timer.</p>";
    assertThat(outlineOfHtml(body)).isEqualTo("paragraph: Kunden varsles innen to timer.\n");
    assertThat(html(body).notices()).containsExactly(new Notice(Notice.Kind.TRACKED_CHANGES, 2));
  }

  @Test
  void menus_scripts_and_the_head_and_foot_of_the_page_are_not_its_words()
      throws ExtractionException {
    assertThat(
            outlineOfHtml(
                """
                <header>Elvdal kommune</header><nav><ul><li>Hjem</li></ul></nav>
                <script>document.write("Kunden betaler")</script>
                <main><header><h1>Driftsavtale</h1></header><p>Leverandøren drifter.</p></main>
                <form><label>Søk</label></form><footer>Postboks 1</footer>
                """))
        .isEqualTo("# Driftsavtale\n  paragraph: Leverandøren drifter.\n");
  }

  @Test
  void quotations_and_notes_are_told_apart() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                """
                <blockquote><p>Kommunen skal spare.</p></blockquote>
                <p>Kunden varsles<sup><a href="#n1" class="footnote-ref">1</a></sup> straks.</p>
                <section class="footnotes"><ol><li id="n1">Regnet i arbeidstid.</li></ol></section>
                """))
        .isEqualTo(
            """
            quotation: Kommunen skal spare.
            paragraph: Kunden varsles straks.
            note 1: Regnet i arbeidstid.
            """);
  }

  @Test
  void loose_text_between_blocks_becomes_paragraphs() throws ExtractionException {
    assertThat(
            outlineOfHtml(
                "<div>Leverandøren drifter.<br>Kunden <b>betaler</b>.<p>Slutt.</p></div>"))
        .isEqualTo(
            "paragraph: Leverandøren drifter.\nparagraph: Kunden betaler.\nparagraph: Slutt.\n");
  }

  @Test
  void a_page_of_western_letters_is_read_by_what_it_says_of_itself() throws Exception {
    byte[] page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Kjøp på Ås – ærlig.</p></body></html>"
            .getBytes("windows-1252");
    assertThat(
            new no.samsvar.extract.FileExtractor()
                .extract(new no.samsvar.document.DocumentId("a.html"), page)
                .text()
                .content())
        .isEqualToIgnoringWhitespace("Kjøp på Ås – ærlig.");
  }
}
