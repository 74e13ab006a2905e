package no.samsvar.check;

/** What a quote proves. MENTIONS never counts towards a verdict. */
public enum Bearing {
  SUPPORTS,
  WEAKENS,
  CONTRADICTS,
  MENTIONS
}
