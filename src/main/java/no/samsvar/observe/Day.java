package no.samsvar.observe;

import java.time.LocalDate;

/**
 * The day a document is read. It learns on which other days every answer it gave would have been
 * the same, so that what was seen need not be looked for again until then. For one document, not to
 * be shared between threads.
 */
final class Day {
  private final LocalDate today;
  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;

  Day(LocalDate today) {
    this.today = today;
  }

  /** Whether another day lies before this one. */
  boolean after(LocalDate other) {
    boolean after = other.isBefore(today);
    if (after) {
      first = later(first, other.plusDays(1));
    } else {
      last = earlier(last, other);
    }
    return after;
  }

  int year() {
    first = later(first, today.withDayOfYear(1));
    last = earlier(last, today.withDayOfYear(today.lengthOfYear()));
    return today.getYear();
  }

  /** The first day on which all was the same. */
  LocalDate first() {
    return first;
  }

  /** The last day on which all will be the same. */
  LocalDate last() {
    return last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
