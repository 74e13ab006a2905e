package no.samsvar.rule;

import java.util.List;
import java.util.Set;
import no.samsvar.document.FileTrait;

/**
 * A short text of our own with the verdict it must get, and the words that must be quoted; read as
 * if its file were such.
 */
public record Example(
    String name, String text, Expectation expectation, List<String> evidence, Set<FileTrait> file) {
  public Example {
    evidence = List.copyOf(evidence);
    file = Set.copyOf(file);
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
