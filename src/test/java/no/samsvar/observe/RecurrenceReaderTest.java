package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecurrenceReaderTest {
  @ParameterizedTest
  @CsvSource({
    "hver måned, MONTH, 1",
    "kvar månad, MONTH, 1",
    "månedlig, MONTH, 1",
    "monthly, MONTH, 1",
    "kvartalsvis, MONTH, 3",
    "hvert kvartal, MONTH, 3",
    "each quarter, MONTH, 3",
    "tertialvis, MONTH, 4",
    "halvårlig, MONTH, 6",
    "to ganger i året, MONTH, 6",
    "to gonger i året, MONTH, 6",
    "twice a year, MONTH, 6",
    "fire ganger i året, MONTH, 3",
    "én gang i året, YEAR, 1",
    "årlig, YEAR, 1",
    "årleg, YEAR, 1",
    "each year, YEAR, 1",
    "annually, YEAR, 1",
    "hvert annet år, YEAR, 2",
    "every third year, YEAR, 3",
    "ukentlig, WEEK, 1",
    "kvar veke, WEEK, 1",
    "hvert døgn, DAY, 1",
  })
  void reads_a_pace(String words, Recurrence.Unit unit, int interval) {
    assertThat(RecurrenceReader.read(words)).contains(new Recurrence(unit, interval));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ved behov", "hver time", "hvert tredje minutt", "løpende", "fem ganger i året"})
  void leaves_out_what_no_calendar_can_hold(String words) {
    assertThat(RecurrenceReader.read(words)).isEmpty();
  }
}
