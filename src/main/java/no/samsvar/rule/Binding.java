package no.samsvar.rule;

/** How strongly the source itself puts its demand; never raised by us. */
public enum Binding {
  REQUIRED,
  RECOMMENDED,
  LISTED,
  REPORTED,
  DERIVED
}
