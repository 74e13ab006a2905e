package no.samsvar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {
  private static final Sightings SOUGHT = Sightings.of(List.of("kunde", "kunden", "avtale"));

  @Test
  void counts_each_stretch_wherever_it_stands() {
    Sightings.Count count = SOUGHT.in("kunden og sluttkunder i kundeavtalen");

    assertThat(count.all("kunde")).isEqualTo(3);
    assertThat(count.all("kunden")).isEqualTo(1);
    assertThat(count.all("avtale")).isEqualTo(1);
  }

  @Test
  void a_later_part_of_a_compound_begins_no_word() {
    Sightings.Count count = SOUGHT.in("kunden, slutt-kunder og (kundeavtalen)");

    assertThat(count.begun("kunde")).isEqualTo(2);
    assertThat(count.begun("avtale")).isZero();
  }

  @Test
  void what_was_not_sought_was_not_seen() {
    assertThat(SOUGHT.in("leverandøren").all("leverandør")).isZero();
    assertThat(SOUGHT.in("ku").all("kunde")).isZero();
  }
}
