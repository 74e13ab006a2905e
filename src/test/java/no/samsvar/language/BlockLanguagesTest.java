package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import org.junit.jupiter.api.Test;

/** Bokmål, nynorsk and English told apart, and from languages that look like them. */
final class BlockLanguagesTest {
  private static final List<String> BOKMAAL =
      List.of(
          "Leverandøren skal ikke endre løsningen uten at kunden har sagt ja.",
          "Hvis det blir funnet feil etter levering, må de rettes innen to uker.",
          "Kommunen har ansvaret for opplæring av sine ansatte.");
  private static final List<String> NYNORSK =
      List.of(
          "Leverandøren skal ikkje endre løysinga utan at kunden har sagt ja.",
          "Viss det vert funne feil etter levering, må dei rettast innan to veker.",
          "Kommunen har ikkje ansvaret for opplæring av dei tilsette.");
  private static final List<String> ENGLISH =
      List.of(
          "The supplier shall not change the solution unless the customer has agreed.",
          "If faults are found after delivery, they must be mended within two weeks.");
  private static final List<String> DANISH =
      List.of(
          "Leverandøren må ikke ændre løsningen uden at kunden har sagt ja, og fejl skal rettes"
              + " efter aftalen.",
          "Opgaven bliver løst af medarbejdere hos leverandøren, og ydelsen betales efter regning.",
          "Kunden får adgang til systemet gennem den løsning, som aftalen nævner.");
  private static final List<String> SWEDISH =
      List.of(
          "Leverantören får inte ändra lösningen utan att kunden har sagt ja, och fel ska rättas.",
          "Kommunen ansvarar för att personalen får den utbildning som avtalet kräver.",
          "Åtgärder som inte har beslutats ska redovisas till nämnden varje år.");

  private static Document read(List<String> blocks) {
    return BlockLanguages.set(PlainDocuments.of(String.join("\n", blocks), DocumentKind.CONTRACT));
  }

  private static List<Language> languages(Document document) {
    return document.body().subsections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(Block::language)
        .toList();
  }

  private static Document together(List<String> first, List<String> second) {
    return read(Stream.concat(first.stream(), second.stream()).toList());
  }

  @Test
  void each_language_that_is_read_is_known() {
    assertThat(read(BOKMAAL).language()).isEqualTo(Language.BOKMAAL);
    assertThat(read(NYNORSK).language()).isEqualTo(Language.NYNORSK);
    assertThat(read(ENGLISH).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void danish_and_swedish_are_not_taken_for_norwegian() {
    for (List<String> foreign : List.of(DANISH, SWEDISH)) {
      assertThat(read(foreign).language()).isEqualTo(Language.OTHER);
      for (String sentence : foreign) {
        assertThat(read(List.of(sentence)).language()).as(sentence).isEqualTo(Language.OTHER);
      }
    }
  }

  @Test
  void paragraphs_of_both_norms_in_one_document_are_told_apart() {
    Document mixed = together(BOKMAAL, NYNORSK);
    assertThat(languages(mixed).subList(0, 2)).containsOnly(Language.BOKMAAL);
    assertThat(languages(mixed).subList(3, 6)).containsOnly(Language.NYNORSK);
    assertThat(mixed.notices()).isEmpty();
  }

  @Test
  void foreign_paragraphs_in_a_norwegian_document_are_told_of() {
    Document danish = together(Collections.nCopies(20, BOKMAAL.getFirst()), DANISH);
    assertThat(danish.notices()).containsExactly(new Notice(Notice.Kind.OTHER_LANGUAGE, 3));
    Document swedish = together(Collections.nCopies(20, NYNORSK.getFirst()), SWEDISH);
    assertThat(BlockLanguages.set(swedish).notices())
        .containsExactly(new Notice(Notice.Kind.OTHER_LANGUAGE, 3));
    assertThat(together(BOKMAAL, ENGLISH).notices()).isEmpty();
  }

  @Test
  void a_company_and_an_abbreviation_are_no_english_words() {
    List<String> rows = List.of("Leverandør: Fjelldata AS", "Drift av IT: Fjelldata AS");
    assertThat(languages(together(BOKMAAL, rows))).containsOnly(Language.BOKMAAL);
    assertThat(languages(together(NYNORSK, rows))).containsOnly(Language.NYNORSK);
  }
}
