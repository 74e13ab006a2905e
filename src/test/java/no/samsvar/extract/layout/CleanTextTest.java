package no.samsvar.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Kunden", "Leverandøren skal varsle.", "§ 4 – 5 år", "«ærleg»"})
  void leaves_clean_text_as_it_is(String text) {
    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "' Kunden  skal ', Kunden skal",
    "'Kunden\tskal', Kunden skal",
    "'Kunden\u00A0skal', Kunden skal",
    "'Kunden\u2003skal', Kunden skal",
    "'Kun\u200Bden', Kunden",
    "'\uFEFFKunden', Kunden",
    "'o\uFB03sielt', offisielt",
    "'A\u030Aret', \u00C5ret",
    "'a\u0001b', ab"
  })
  void mends_blanks_invisible_characters_ligatures_and_loose_accents(String raw, String clean) {
    assertThat(CleanText.of(raw)).isEqualTo(clean);
  }

  @Test
  void keeps_a_soft_hyphen_only_where_the_line_was_broken() {
    assertThat(CleanText.of("drifts\u00ADav\u00AD")).isEqualTo("driftsav\u00AD");
  }

  @Test
  void cleaning_twice_changes_nothing() {
    for (char c = 0; c < 0x3100; c++) {
      String once = CleanText.of("ord " + c + " ord");
      assertThat(CleanText.of(once)).as("U+%04X", (int) c).isEqualTo(once);
    }
  }
}
