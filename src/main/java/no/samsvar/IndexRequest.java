package no.samsvar;

import java.util.List;

/**
 * What to bring an index up to date with: files, the paths they were found by, bounds, and what the
 * program and its rules are made of ({@link Indexer#made}).
 */
public record IndexRequest(
    Inputs inputs, List<String> roots, Limits limits, Progress progress, String made) {
  public IndexRequest {
    roots = List.copyOf(roots);
  }
}
