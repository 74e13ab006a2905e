package no.samsvar;

import java.util.List;

/** What to bring an index up to date with: files, the paths they were found by, and bounds. */
public record IndexRequest(Inputs inputs, List<String> roots, Limits limits, Progress progress) {
  public IndexRequest {
    roots = List.copyOf(roots);
  }
}
