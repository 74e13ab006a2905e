package no.samsvar.rule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A versioned set of rules; the hash is over its files and the lexicon, so that a report can say
 * what it was checked against.
 */
public record RulePack(String name, String version, String sha256, SortedMap<RuleId, Rule> rules) {
  public RulePack {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }
}
