package no.samsvar.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private final ConceptNumbers numbers;
  private final BitSet[] said;
  private final BitSet[] headings;
  private final Map<Fact, BitSet> facts = new EnumMap<>(Fact.class);
  private final int[] endOfSection;
  private final int[] endOfReach;

  /**
   * An index of these clauses.
   *
   * @param numbers those of the lexicon's concepts
   * @param own the concepts that each clause says itself
   * @param inherited those and the concepts of its lead-in
   */
  ClauseIndex(
      List<Clause> clauses,
      ConceptNumbers numbers,
      List<ConceptSet> own,
      List<ConceptSet> inherited) {
    this.size = clauses.size();
    this.numbers = numbers;
    this.said = new BitSet[numbers.size()];
    this.headings = new BitSet[numbers.size()];
    this.endOfSection = new int[size];
    this.endOfReach = new int[size];
    for (Clause clause : clauses) {
      int at = clause.index();
      inherited.get(at).each(concept -> put(said, concept, at));
      for (Fact fact : Fact.values()) {
        if (PatternMatch.has(clause.facts(), fact)) {
          facts.computeIfAbsent(fact, _ -> new BitSet(size)).set(at);
        }
      }
      for (int heading : clause.headings()) {
        endOfSection[heading] = at + 1;
      }
      if (clause.place() == Place.HEADING) {
        own.get(at).each(concept -> put(headings, concept, at));
      } else {
        endOfReach[at] = endOfReach(clauses, at);
      }
    }
  }

  private void put(BitSet[] byConcept, int concept, int at) {
    BitSet known = byConcept[concept];
    if (known == null) {
      known = new BitSet(size);
      byConcept[concept] = known;
    }
    known.set(at);
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
      add(said, concept, found);
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
    BitSet heads = new BitSet(size);
    for (ConceptId concept : wanted) {
      add(headings, concept, heads);
    }
    for (int at = heads.nextSetBit(0); at >= 0; at = heads.nextSetBit(at + 1)) {
      found.set(at, Math.max(at, endOfSection[at]));
    }
    return found;
  }

  private void add(BitSet[] byConcept, ConceptId concept, BitSet found) {
    int number = numbers.of(concept);
    if (number < byConcept.length && byConcept[number] != null) {
      found.or(byConcept[number]);
    }
  }

  /** Clauses that state a fact. */
  BitSet stating(Fact fact) {
    BitSet found = facts.get(fact);
    return found == null ? new BitSet(size) : (BitSet) found.clone();
  }
}
