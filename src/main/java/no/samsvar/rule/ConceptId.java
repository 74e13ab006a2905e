package no.samsvar.rule;

import org.jspecify.annotations.Nullable;

/** Name of a concept of the lexicon: lower case, hyphens. */
public record ConceptId(String value) implements Comparable<ConceptId> {
  /** As a record would have it, but sooner: it is asked more often than anything else. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConceptId concept && value.equals(concept.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ConceptId other) {
    return value.compareTo(other.value);
  }
}
