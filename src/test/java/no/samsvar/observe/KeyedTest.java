package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedTest {
  private static final Keyed LAW = Keyed.of("(?iu)\\bforsyningslov[ae]n?\\b", "forsyningslov");

  @Test
  void a_text_with_a_key_is_tried() {
    assertThat(LAW.possible("etter forsyningslova")).isTrue();
    assertThat(LAW.possible("etter lova")).isFalse();
  }

  @Test
  void only_the_part_asked_for_is_searched() {
    String words = "forsyningslova. etter lova";
    assertThat(LAW.possible(words, 0, 15)).isTrue();
    assertThat(LAW.possible(words, 16, words.length())).isFalse();
  }

  @Test
  void keys_are_in_lower_case_and_there_is_one() {
    assertThatThrownBy(() -> Keyed.of("Lov", "Lov")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keyed.of(List.of(), "lov"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
