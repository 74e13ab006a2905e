package no.samsvar.rule;

import java.util.Locale;

/** A fact that a clause may state. */
public enum Fact {
  BEARER,
  RECIPIENT,
  DEADLINE,
  DURATION,
  FREQUENCY,
  PERCENT,
  MONEY,
  DATE,
  PERIOD,
  REFERENCE,
  ANNEX,
  FIGURE,
  CONDITION;

  /** The word used in rule files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
