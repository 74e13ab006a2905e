package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {
  private static final String LETTERS =
      "slett denne KÆR19 20-–.,§(\n)[_ÅxX…\u212a\u0301\ud83d\ude00";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?iu)\\b(?:slett|denne|kær)\\b",
        "(?iu)(?<![\\d.])(\\d{1,2})[.]\\s?(\\d{1,2})",
        "(?iu)(?:^|\\[)\\s*(?:s|k)|x{2,}|…",
        "(?iu)(?<![\\d.,:/-]|nr |§ |(?-i:\\b[A-Z]) )\\b((?:19|20)\\d)",
        "(?iu)(?:e(?!t)|t\\B|\\.{2,}|_{2,})"
      })
  void what_the_pattern_finds_is_found_and_nothing_else(String regex) {
    Wording wording = Wording.of(regex);
    Pattern pattern = Pattern.compile(regex);
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 4000; i++) {
      String text = text(random);
      assertThat(places(wording.in(text).stream()))
          .as(text)
          .isEqualTo(places(pattern.matcher(text).results()));
    }
  }

  private static List<String> places(Stream<MatchResult> matches) {
    return matches.map(match -> match.start() + "-" + match.end() + match.group()).toList();
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(25);
    for (int i = 0; i < pieces; i++) {
      int from = random.nextInt(LETTERS.length());
      text.append(LETTERS, from, Math.min(LETTERS.length(), from + 1 + random.nextInt(4)));
    }
    return text.toString();
  }

  @Test
  void a_pattern_that_looks_back_for_something_is_refused() {
    assertThatThrownBy(() -> Wording.of("(?<=a)b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Wording.of("a*")).isInstanceOf(IllegalArgumentException.class);
  }
}
