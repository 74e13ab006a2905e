package no.samsvar.check;

/** How a finding stands to the findings accepted earlier. */
public enum BaselineState {
  NEW,
  UNCHANGED,
  UPDATED,
  ABSENT
}
