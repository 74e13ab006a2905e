package no.samsvar.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hits, best first, how many there are in all, and the counts of each facet, most first. */
public record SearchResult(long total, List<Hit> hits, SortedMap<String, List<Count>> facets) {
  /** How many hits have a value. */
  public record Count(String value, long hits) {}

  public SearchResult {
    hits = List.copyOf(hits);
    SortedMap<String, List<Count>> counts = new TreeMap<>();
    for (Map.Entry<String, List<Count>> facet : facets.entrySet()) {
      counts.put(facet.getKey(), List.copyOf(facet.getValue()));
    }
    facets = Collections.unmodifiableSortedMap(counts);
  }
}
