package no.samsvar.rule;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.document.Language;

/**
 * A versioned set of rules with what it is called and for; the hash is over its files and the
 * lexicon, so that a report can say what it was checked against.
 */
public record RulePack(
    String name,
    String version,
    String sha256,
    Map<Language, String> titles,
    Map<Language, String> descriptions,
    SortedMap<RuleId, Rule> rules) {
  public RulePack {
    titles = Map.copyOf(titles);
    descriptions = Map.copyOf(descriptions);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  /** The same pack with other rules. */
  public RulePack with(SortedMap<RuleId, Rule> other) {
    return new RulePack(name, version, sha256, titles, descriptions, other);
  }
}
