package no.samsvar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final int MANY = 1000;

  @Test
  void holds_what_was_put_in_and_nothing_else_however_many_there_are() {
    WordTable<Integer> table = new WordTable<>();
    IntStream.range(0, MANY).forEach(i -> table.put("ord" + i, i));

    assertThat(IntStream.range(0, MANY))
        .allMatch(i -> Integer.valueOf(i).equals(table.get("ord" + i)));
    assertThat(IntStream.range(MANY, 2 * MANY)).noneMatch(i -> table.holds("ord" + i));
    assertThat(table.size()).isEqualTo(MANY);
  }

  @Test
  void knows_a_word_that_stands_inside_a_text() {
    WordTable<String> table = new WordTable<>();
    table.put("avtalen", "agreement");

    assertThat(table.get("i avtalen her", 2, 9)).isEqualTo("agreement");
    assertThat(table.get("i avtalen her", 2, 8)).isNull();
  }

  @Test
  void takes_the_later_of_two_for_one_word() {
    WordTable<String> table = new WordTable<>();
    table.put("bank", "money");
    table.put("bank", "river");

    assertThat(table.get("bank")).isEqualTo("river");
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void a_set_is_read_from_words_with_blanks_and_line_ends_between() {
    WordSet set = WordSet.in("  og eller\n samt ");

    assertThat(set.contains("eller")).isTrue();
    assertThat(set.contains("samt")).isTrue();
    assertThat(set.contains("")).isFalse();
  }
}
