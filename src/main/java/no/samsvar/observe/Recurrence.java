package no.samsvar.observe;

/** A pace that a calendar can hold: every so many days, weeks, months or years. */
public record Recurrence(Unit unit, int interval) {
  /** What is counted. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  public Recurrence {
    if (interval < 1) {
      throw new IllegalArgumentException("an interval is at least one: " + interval);
    }
  }
}
