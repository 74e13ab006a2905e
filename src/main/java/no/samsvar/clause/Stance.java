package no.samsvar.clause;

/**
 * How the document stands to the clause: says it itself, plans it, weakens it, or lets it be
 * somebody else's words.
 */
public enum Stance {
  ASSERTED,
  PLANNED,
  HEDGED,
  ATTRIBUTED,
  ASKED,
  COUNTERFACTUAL,
  EXAMPLE,
  DEFINITION
}
