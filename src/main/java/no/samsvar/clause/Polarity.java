package no.samsvar.clause;

/**
 * Whether the clause affirms, negates ("skal ikke utlevere"), or names a thing in order to say that
 * it is lacking, not demanded or not granted ("ingen krav til rapportering", "har ikke rett til",
 * "er ikke forpliktet til").
 */
public enum Polarity {
  AFFIRMED,
  NEGATED,
  DEFICIT
}
