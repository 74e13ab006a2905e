package no.samsvar.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Place in the tree of sections, by ordinals counted from 1; empty for the body itself. Prints as
 * "3.2.1".
 */
public record SectionPath(List<Integer> ordinals) {
  public static final SectionPath ROOT = new SectionPath(List.of());

  public SectionPath {
    ordinals = List.copyOf(ordinals);
  }

  @Override
  public String toString() {
    return ordinals.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
