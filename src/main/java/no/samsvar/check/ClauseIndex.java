package no.samsvar.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Fact;

/**
 * Clauses of one document by what they hold, as sets of their indexes: a rule looks at few of them,
 * however many rules there are. Immutable after it is built; the sets given out may be changed.
 */
final class ClauseIndex {
  private final int size;
  private final Map<ConceptId, BitSet> said = new HashMap<>();
  private final Map<ConceptId, BitSet> headings = new HashMap<>();
  private final Map<Fact, BitSet> facts = new EnumMap<>(Fact.class);
  private final int[] endOfSection;
  private final int[] endOfReach;

  /**
   * An index of these clauses.
   *
   * @param own the concepts that each clause says itself
   * @param inherited those and the concepts of its lead-in
   */
  ClauseIndex(List<Clause> clauses, List<Set<ConceptId>> own, List<Set<ConceptId>> inherited) {
    this.size = clauses.size();
    this.endOfSection = new int[size];
    this.endOfReach = new int[size];
    for (Clause clause : clauses) {
      int at = clause.index();
      inherited.get(at).forEach(c -> said.computeIfAbsent(c, _ -> new BitSet(size)).set(at));
      for (Fact fact : Fact.values()) {
        if (PatternMatch.has(clause.facts(), fact)) {
          facts.computeIfAbsent(fact, _ -> new BitSet(size)).set(at);
        }
      }
      for (int heading : clause.headings()) {
        endOfSection[heading] = at + 1;
      }
      if (clause.place() == Place.HEADING) {
        own.get(at).forEach(c -> headings.computeIfAbsent(c, _ -> new BitSet(size)).set(at));
      } else {
        endOfReach[at] = endOfReach(clauses, at);
      }
    }
  }

  /** The end of the stretch for which a clause is in the sentence before, or the same one. */
  private static int endOfReach(List<Clause> clauses, int at) {
    Clause clause = clauses.get(at);
    int end = at + 1;
    while (end < clauses.size()
        && clauses.get(end).place() != Place.HEADING
        && clauses.get(end).section().equals(clause.section())
        && clauses.get(end).sentence() - clause.sentence() <= 1) {
      end++;
    }
    return end;
  }

  /** All clauses. */
  BitSet all() {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  /** Clauses that have one of the concepts, by themselves or by their lead-in. */
  BitSet with(Collection<ConceptId> wanted) {
    BitSet found = new BitSet(size);
    for (ConceptId concept : wanted) {
      BitSet here = said.get(concept);
      if (here != null) {
        found.or(here);
      }
    }
    return found;
  }

  /**
   * Clauses that have one of the concepts, or stand under a heading or after a sentence with it.
   */
  BitSet inContext(Collection<ConceptId> wanted) {
    BitSet here = with(wanted);
    BitSet found = (BitSet) here.clone();
    for (int at = here.nextSetBit(0); at >= 0; at = here.nextSetBit(at + 1)) {
      if (endOfReach[at] > at) {
        found.set(at, endOfReach[at]);
      }
    }
    for (ConceptId concept : wanted) {
      BitSet heads = headings.get(concept);
      if (heads != null) {
        heads.stream().forEach(at -> found.set(at, Math.max(at, endOfSection[at])));
      }
    }
    return found;
  }

  /** Clauses that state a fact. */
  BitSet stating(Fact fact) {
    BitSet found = facts.get(fact);
    return found == null ? new BitSet(size) : (BitSet) found.clone();
  }
}
