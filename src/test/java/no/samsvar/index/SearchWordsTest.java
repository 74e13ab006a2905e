package no.samsvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samsvar.language.LexicalNormaliser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchWordsTest {
  private static final SearchWords WORDS = new SearchWords(new LexicalNormaliser(), Set.of());

  @ParameterizedTest
  @CsvSource({
    "tjeneste, tenestene",
    "rapportering, rapportere",
    "rapporterer, rapporteringen",
    "varsle, varsling",
    "løsning, løysingar",
    "opplysninger, opplysing",
    "revisjon, revisjonen",
    "overføring, overførast",
    "sikkerhet, tryggleik",
    "virksomhet, verksemda",
    "avslutning, avslutting",
    "oppsigelse, oppseiing",
    "tilgjengelig, tilgjengeleg",
    "månedlig, månadleg",
    "data, dataene",
    "innsyn, innsynet",
    "sletting, slettast",
    "reports, report"
  })
  void words_of_one_meaning_have_one_key(String one, String other) {
    assertThat(keys(one)).containsAnyElementsOf(keys(other));
  }

  @ParameterizedTest
  @CsvSource({
    "rapporteringsplikten, rapportering plikt",
    "tenestenivå, tjeneste nivå",
    "driftsavtalen, drift avtale",
    "personvernombud, ''",
    "leverandørene, ''",
    "tjenestenes, ''",
    "ikt-strategien, ikt strategi"
  })
  void compounds_are_taken_apart_into_known_words_only(String word, String parts) {
    List<String> wanted =
        parts.isEmpty()
            ? List.of()
            : List.of(parts.split(" ")).stream().map(part -> keys(part).getFirst()).toList();
    assertThat(WORDS.wanted(word).getFirst().parts()).isEqualTo(wanted);
  }

  @Test
  void a_word_is_filed_under_its_key_and_its_parts() {
    assertThat(WORDS.inAnyLanguage("Rapporteringsplikt").getFirst().terms())
        .contains("+" + keys("rapport").getFirst(), "+" + keys("plikt").getFirst());
  }

  private static List<String> keys(String word) {
    return WORDS.wanted(word).getFirst().keys();
  }
}
