package no.samsvar.clause;

import no.samsvar.text.Span;

/** A time by which, or for how long, something holds. */
public record Deadline(Span span, Kind kind) {
  /**
   * A date; a length of time from an event; at once ("uten ugrunnet opphold"); no real limit ("i
   * rimelig tid").
   */
  public enum Kind {
    DATE,
    DURATION,
    AT_ONCE,
    VAGUE
  }
}
