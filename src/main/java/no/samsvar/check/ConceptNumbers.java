package no.samsvar.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;

/**
 * The concepts of a lexicon by number, in the order of their names, so that a set of them is a few
 * words of bits. Immutable after it is built.
 */
final class ConceptNumbers {
  static final ConceptId SUPPLIER = new ConceptId("supplier");
  static final ConceptId CUSTOMER = new ConceptId("customer");

  private final List<ConceptId> names;
  private final Map<ConceptId, Integer> numbers = new HashMap<>();
  private final BitSet[] wide;

  /** Numbers of a lexicon's concepts, and of the parties, which documents call what they like. */
  ConceptNumbers(Lexicon lexicon) {
    Set<ConceptId> all = new TreeSet<>(lexicon.concepts().keySet());
    Collections.addAll(all, SUPPLIER, CUSTOMER);
    names = List.copyOf(all);
    for (ConceptId name : names) {
      numbers.put(name, numbers.size());
    }
    wide = new BitSet[names.size()];
    for (int number = 0; number < wide.length; number++) {
      wide[number] = new BitSet();
      wide[number].set(number);
    }
    for (Concept concept : lexicon.concepts().values()) {
      spread(lexicon, concept, of(concept.id()));
    }
  }

  private void spread(Lexicon lexicon, Concept wider, int top) {
    for (ConceptId narrow : wider.narrower()) {
      Concept concept = lexicon.concepts().get(narrow);
      if (concept != null && !wide[of(narrow)].get(top)) {
        wide[of(narrow)].set(top);
        spread(lexicon, concept, top);
      }
    }
  }

  /** How many there are. */
  int size() {
    return names.size();
  }

  /** The number of a concept; what the lexicon does not know has one that no text says. */
  int of(ConceptId concept) {
    Integer number = numbers.get(concept);
    return number == null ? names.size() : number;
  }

  ConceptId name(int number) {
    return names.get(number);
  }

  /** A set of these concepts, without those that are broader. */
  ConceptSet set(Collection<ConceptId> some) {
    BitSet bits = new BitSet();
    some.forEach(concept -> bits.set(of(concept)));
    return new ConceptSet(this, bits);
  }

  /** The names of a concept and of those that are broader. */
  List<ConceptId> withBroader(int number) {
    return wide[number].stream().mapToObj(names::get).toList();
  }

  /** Adds a concept that is said, and those that are broader. */
  void say(int number, BitSet said) {
    said.or(wide[number]);
  }
}
