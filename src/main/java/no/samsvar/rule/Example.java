package no.samsvar.rule;

import java.util.List;

/** A short text of our own with the verdict it must get, and the words that must be quoted. */
public record Example(String name, String text, Expectation expectation, List<String> evidence) {
  public Example {
    evidence = List.copyOf(evidence);
  }

  /** The verdict an example must get. */
  public enum Expectation {
    MET,
    PARTIAL,
    DENIED,
    MISSING,
    NOT_APPLICABLE
  }
}
