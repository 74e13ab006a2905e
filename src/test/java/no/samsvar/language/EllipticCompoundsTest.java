package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "drifts- og vedlikeholdsavtale" counts as driftsavtale. */
final class EllipticCompoundsTest {
  private final LexicalNormaliser normaliser = new LexicalNormaliser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drifts- og vedlikeholdsavtalen|driftsavtale",
        "Rapporterings- eller varslingsplikt|rapporteringsplikt",
        "drifts-, support- og vedlikehaldsavtale|driftsavtale",
        "risiko- og sårbarheitsanalyser|risikoanalyse",
        "system- samt datakrav|systemkrav",
        "test- og driftstenester|testtjeneste"
      })
  void a_first_part_counts_as_the_whole_compound(String text, String whole) {
    assertThat(stems(text).getFirst()).isEqualTo(stems(whole).getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drifts- og støy|drifts",
        "IT- avdelingen|it",
        "system- eller annet|system",
        "inn- og ut|inn"
      })
  void what_lacks_a_head_counts_as_it_is_written(String text, String alone) {
    assertThat(stems(text).getFirst()).isEqualTo(stems(alone).getFirst());
  }

  @Test
  void a_words_place_in_the_text_stays() {
    Token first =
        normaliser.tokens("Drifts- og vedlikeholdsavtale", 0, Language.BOKMAAL).getFirst();
    assertThat(first.form()).isEqualTo("drifts");
    assertThat(first.span().length()).isEqualTo(6);
  }

  private List<String> stems(String text) {
    return normaliser.tokens(text, 0, Language.BOKMAAL).stream().map(Token::stem).toList();
  }
}
