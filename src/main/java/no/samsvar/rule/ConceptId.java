package no.samsvar.rule;

/** Name of a concept of the lexicon: lower case, hyphens. */
public record ConceptId(String value) implements Comparable<ConceptId> {
  @Override
  public int compareTo(ConceptId other) {
    return value.compareTo(other.value);
  }
}
