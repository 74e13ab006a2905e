package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samsvar.text.Trigrams;
import org.junit.jupiter.api.Test;

class KeyedTest {
  private static final Keyed LAW = Keyed.of("(?iu)\\bforsyningslov[ae]n?\\b", "forsyningslov");

  @Test
  void a_text_with_a_key_is_tried() {
    assertThat(possible(LAW, "etter forsyningslova")).isTrue();
    assertThat(possible(LAW, "etter lova")).isFalse();
  }

  @Test
  void a_short_key_is_looked_for_where_letters_by_threes_tell_nothing() {
    Keyed blank = Keyed.of("\\[\\d", "[", "tid");
    assertThat(possible(blank, "etter [1]")).isTrue();
    assertThat(possible(blank, "[")).isTrue();
    assertThat(possible(blank, "ti d")).isFalse();
  }

  @Test
  void a_text_keeps_the_keys_that_it_may_hold() {
    Keyed keyed = Keyed.of("x", "forsyningslov", "lova", "[");
    assertThat(keyed.among(Trigrams.of("etter lova")).keys()).containsExactly("lova", "[");
  }

  private static boolean possible(Keyed keyed, String lower) {
    return keyed.possible(lower, Trigrams.of(lower));
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
