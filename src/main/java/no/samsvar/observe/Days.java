package no.samsvar.observe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days from the digits of year, month and day. */
final class Days {
  private Days() {}

  /** The day, if the calendar has it. */
  static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
