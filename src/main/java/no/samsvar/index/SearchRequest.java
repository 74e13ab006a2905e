package no.samsvar.index;

import java.util.List;

/**
 * What to look for: a query, values that fields must have besides, at most how many hits, and
 * whether to count facets over all that is found.
 */
public record SearchRequest(String query, List<Filter> filters, int most, boolean facets) {
  /** A field and the value it must have. */
  public record Filter(String field, String value) {}

  public SearchRequest {
    filters = List.copyOf(filters);
    if (most < 1) {
      throw new IllegalArgumentException("at least one hit");
    }
  }
}
