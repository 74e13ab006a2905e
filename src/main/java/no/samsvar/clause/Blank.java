package no.samsvar.clause;

/** How much of a clause is left to be filled in. */
public enum Blank {
  /** Nothing is. */
  NONE,
  /** A name or figure is: "innen [antall] dager". */
  PART,
  /** All that it would lay down is: "Verneting: ____", "Leverandøren skal [beskriv hjelpen]". */
  WHOLE
}
