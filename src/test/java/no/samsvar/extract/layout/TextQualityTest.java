package no.samsvar.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.document.Quality;
import no.samsvar.text.SourceText;
import no.samsvar.text.SourceTextBuilder;
import org.junit.jupiter.api.Test;

/** Texts that came out of their files well or badly. */
final class TextQualityTest {
  private static final String GOOD =
      "Leverandøren skal hvert kvartal rapportere oppnådd tjenestenivå til kunden. ".repeat(12);

  private static Quality quality(String... pages) {
    SourceTextBuilder text = new SourceTextBuilder();
    for (int i = 0; i < pages.length; i++) {
      text.append(pages[i], OptionalInt.of(i + 1), 1);
    }
    SourceText built = text.build();
    Reading reading =
        new Reading(
            List.of(),
            OptionalInt.of(pages.length),
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of());
    return TextQuality.of(built, reading);
  }

  /** Every letter three places on, the way a broken table of characters turns text. */
  private static String turned(String text) {
    return text.chars()
        .mapToObj(c -> Character.isLetter(c) ? (char) (c + 3) : (char) c)
        .map(String::valueOf)
        .reduce("", String::concat);
  }

  @Test
  void running_text_is_good() {
    assertThat(quality(GOOD, GOOD)).isEqualTo(new Quality(1.0, true, List.of()));
  }

  @Test
  void pages_of_words_that_are_none_count_as_unread() {
    Quality quality = quality(GOOD, turned(GOOD), GOOD, turned(GOOD));
    assertThat(quality.pagesWithoutText()).containsExactly(2, 4);
    assertThat(quality.readable()).isFalse();
  }

  @Test
  void text_that_is_turned_throughout_is_unreadable() {
    assertThat(quality(turned(GOOD), turned(GOOD)).readable()).isFalse();
  }

  @Test
  void a_short_word_met_by_chance_does_not_make_gibberish_readable() {
    String shifted = "WKH DJUHHPHQW VKDOO EH E RI 3HUVRQDO 'DWD ".repeat(20) + "i";
    assertThat(quality(GOOD, GOOD, GOOD, GOOD, GOOD, shifted).unreadPages()).isEqualTo("6");
  }

  @Test
  void glyphs_without_meaning_make_a_page_unread() {
    String glyphs = "\uE001\uE002\uE003 ".repeat(100);
    assertThat(quality(GOOD, GOOD, GOOD, GOOD, GOOD, glyphs).pagesWithoutText()).containsExactly(6);
  }

  @Test
  void one_unread_page_of_many_leaves_the_rest_readable() {
    Quality quality = quality(GOOD, GOOD, GOOD, GOOD, GOOD, turned(GOOD));
    assertThat(quality.readable()).isTrue();
    assertThat(quality.unreadPages()).isEqualTo("6");
  }
}
