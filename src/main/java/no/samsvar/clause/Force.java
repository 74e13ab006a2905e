package no.samsvar.clause;

/** Deontic force of a clause, strongest first: skal/må · bør · kan · vil/ønsker · no modal. */
public enum Force {
  MUST,
  SHOULD,
  MAY,
  INTENT,
  NONE
}
