package no.samsvar.rule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** All concepts by name. */
public record Lexicon(SortedMap<ConceptId, Concept> concepts) {
  public Lexicon {
    concepts = Collections.unmodifiableSortedMap(new TreeMap<>(concepts));
  }
}
