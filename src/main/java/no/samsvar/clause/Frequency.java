package no.samsvar.clause;

import no.samsvar.text.Span;

/**
 * How often: periodic ("månedlig"), on a recurring occasion ("ved hver leveranse"), or vague ("ved
 * behov").
 */
public record Frequency(Span span, Kind kind) {
  /** What sets the pace. */
  public enum Kind {
    PERIODIC,
    OCCASION,
    VAGUE
  }
}
