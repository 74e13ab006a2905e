package no.samsvar.rule;

import java.util.List;

/**
 * One thing the documents talk about, however they say it. A hit that overlaps a false friend does
 * not count; the hits of narrower concepts count as hits of this one.
 */
public record Concept(
    ConceptId id,
    List<Term> norwegian,
    List<Term> english,
    List<Term> falseFriends,
    List<ConceptId> narrower) {
  public Concept {
    norwegian = List.copyOf(norwegian);
    english = List.copyOf(english);
    falseFriends = List.copyOf(falseFriends);
    narrower = List.copyOf(narrower);
  }
}
