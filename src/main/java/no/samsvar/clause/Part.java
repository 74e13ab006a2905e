package no.samsvar.clause;

import no.samsvar.text.Span;

/**
 * A subordinate part of a clause that is read otherwise than the clause: "Enheten følger opp
 * avtalen, selv om rutinene ikke er skrevet ned". It lies inside the clause, which keeps its words.
 */
public record Part(
    Kind kind, Span span, Force force, Polarity polarity, Stance stance, Facts facts) {

  /** What the part is to its clause. */
  public enum Kind {
    CONDITION,
    RELATIVE,
    /** What is said, thought, known or asked. */
    CONTENT,
    /** Time, cause, concession, manner. */
    CIRCUMSTANCE,
    /** Words in brackets. */
    ASIDE
  }
}
