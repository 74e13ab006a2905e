package no.samsvar.clause;

/** Unit of a {@link Figure}. Money is in whole or broken units of its currency. */
public enum Unit {
  PERCENT,
  NOK,
  EUR,
  USD,
  GBP,
  MINUTE,
  HOUR,
  WORKING_DAY,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  COUNT;

  /** Whether this measures time. */
  public boolean time() {
    return ordinal() >= MINUTE.ordinal() && ordinal() <= YEAR.ordinal();
  }

  /** Whether this is a currency. */
  public boolean money() {
    return ordinal() >= NOK.ordinal() && ordinal() <= GBP.ordinal();
  }
}
