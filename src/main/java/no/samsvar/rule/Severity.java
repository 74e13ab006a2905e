package no.samsvar.rule;

import java.util.Locale;

/** Weight of a finding; the levels of SARIF, lightest first. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /** The word used in files and results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One lower, for a weakness; a note stays a note. */
  public Severity lower() {
    return this == ERROR ? WARNING : NOTE;
  }
}
