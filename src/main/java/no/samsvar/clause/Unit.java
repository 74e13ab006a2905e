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
    return switch (this) {
      case MINUTE, HOUR, WORKING_DAY, DAY, WEEK, MONTH, YEAR -> true;
      case PERCENT, NOK, EUR, USD, GBP, COUNT -> false;
    };
  }

  /** Whether this is a currency. */
  public boolean money() {
    return switch (this) {
      case NOK, EUR, USD, GBP -> true;
      case PERCENT, MINUTE, HOUR, WORKING_DAY, DAY, WEEK, MONTH, YEAR, COUNT -> false;
    };
  }
}
