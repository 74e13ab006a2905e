package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NorwegianFormsTest {
  private final LexicalNormaliser normaliser = new LexicalNormaliser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skrive skriver skrives skrev skrevet skriv skreiv skrivast",
        "velge velger velges valgte valgt velje veljast valde vald",
        "rapporterer rapporterar rapportert rapporterte rapporterast",
        "slette sletter slettar slettet sletta slettes slettast",
        "avtale avtaler avtalar avtales avtalast avtalt avtalte",
        "bruke bruker brukar brukes brukast brukt brukte",
        "prøve prøver prøves prøvd",
        "utlevere utleverer utleverast utlevert utleverte",
        "fremskrive framskrive framskriv framskrevet",
        "oppnevne oppnevner oppnevnt oppnemne oppnemner oppnemnd"
      })
  void joins_the_forms_of_a_verb(String forms) {
    assertThat(keys(forms)).as(forms).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "løsning løsninger løsningen løysing løysingar løysinga",
        "tjeneste tjenesten tjenester teneste tenesta tenester tenestene",
        "driftstjeneste driftstjenesten driftsteneste driftstenester",
        "måned måneder måneden månad månader",
        "skriftlig skriftlige skriftleg skriftlege",
        "vedlikehold vedlikeholdet vedlikehald vedlikehaldet",
        "tilgjengelighet tilgjengelegheit",
        "opphør opphøre opphører opphøyr opphøyre opphøyrer",
        "sikkerhet sikkerheten tryggleik tryggleiken sikkerheit"
      })
  void joins_what_bokmaal_and_nynorsk_spell_differently(String forms) {
    assertThat(keys(forms)).as(forms).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part par",
        "den denne",
        "kun kunne",
        "ledd ledelse",
        "fremme frem",
        "ansatte sette",
        "retning retting",
        "tiltak tiltre",
        "innbygger bygge"
      })
  void keeps_other_words_apart(String words) {
    assertThat(keys(words)).as(words).hasSize(2);
  }

  @Test
  void leaves_english_to_its_own_stemmer() {
    List<Token> tokens = normaliser.tokens("part test", 0, Language.ENGLISH);
    assertThat(tokens).extracting(Token::stem).containsExactly("part", "test");
  }

  @Test
  void knows_a_word_whose_last_letters_are_no_ending() {
    String term = normaliser.whole("tekst", Language.BOKMAAL);
    assertThat(normaliser.tokens("teksten", 0, Language.BOKMAAL).getFirst().stem()).isEqualTo(term);
  }

  private List<String> keys(String words) {
    return normaliser.tokens(words, 0, Language.BOKMAAL).stream()
        .map(Token::stem)
        .distinct()
        .toList();
  }
}
