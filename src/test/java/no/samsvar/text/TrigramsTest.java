package no.samsvar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TrigramsTest {
  private static final String LETTERS = "abcæøå –…\ud83d\ude00§1";

  @Test
  void every_stretch_of_a_text_may_be_in_it() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      String text = text(random, random.nextInt(200));
      Trigrams letters = Trigrams.of(text);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      assertThat(letters.mayHold(text.substring(from, to))).isTrue();
    }
  }

  @Test
  void most_stretches_that_are_not_in_a_text_are_told_so() {
    Trigrams letters = Trigrams.of("leverandøren skal varsle kunden uten ugrunnet opphold");
    assertThat(letters.mayHold("oppsigelse")).isFalse();
    assertThat(letters.mayHold("tilgjengelighet")).isFalse();
  }

  @Test
  void of_two_letters_nothing_is_known() {
    assertThat(Trigrams.of("").mayHold("ab")).isTrue();
    assertThat(Trigrams.of("").mayHold("abc")).isFalse();
  }

  private static String text(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
