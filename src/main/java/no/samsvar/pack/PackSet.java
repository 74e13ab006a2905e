package no.samsvar.pack;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.check.Problem;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.SwitchedOff;
import no.samsvar.rule.WrittenTerm;

/**
 * All packs by name with the overrides of other packs done, the rules that are switched off, the
 * packs that change each pack, the lexicon they share, which rules of other packs answer a rule,
 * what in the lexicon should be looked at though it is no fault, and the terms of the lexicon files
 * read this time, but for those that a "note" gives a reason for.
 */
public record PackSet(
    Lexicon lexicon,
    SortedMap<String, RulePack> packs,
    SortedMap<RuleId, SwitchedOff> off,
    SortedMap<String, SortedSet<String>> changedBy,
    SortedMap<RuleId, SortedSet<RuleId>> answers,
    List<Problem> advice,
    List<WrittenTerm> terms) {
  public PackSet {
    packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    off = Collections.unmodifiableSortedMap(new TreeMap<>(off));
    changedBy = Collections.unmodifiableSortedMap(new TreeMap<>(changedBy));
    advice = List.copyOf(advice);
    terms = List.copyOf(terms);
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /** The rules of all packs, sorted by id. */
  public List<Rule> rules() {
    return packs.values().stream().flatMap(pack -> pack.rules().values().stream()).toList();
  }

  /** The rule with this id. */
  public Optional<Rule> rule(String id) {
    return rules().stream().filter(rule -> rule.id().value().equals(id)).findFirst();
  }

  /** The id that lacks only its pack in this one, or is spelled most like it. */
  public Optional<String> nearestRule(String id) {
    List<String> known = rules().stream().map(rule -> rule.id().value()).sorted().toList();
    return known.stream()
        .filter(whole -> whole.endsWith("/" + id))
        .findFirst()
        .or(() -> Spelling.nearest(id, known));
  }

  /** The packs that change rules of this one. */
  public SortedSet<String> changing(String pack) {
    return changedBy.getOrDefault(pack, new TreeSet<>());
  }
}
