package no.samsvar.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a tree of rule packs by their paths ("strategy/goals.yaml",
 * "lexicon/reporting.yaml"), wherever they came from: the program itself, or a user's folder.
 */
public record PackFiles(SortedMap<String, String> texts) {
  public PackFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }
}
