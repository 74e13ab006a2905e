package no.samsvar.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import no.samsvar.rule.ConceptId;

/** Some of a lexicon's concepts. Immutable: the bits are not changed once they are handed in. */
final class ConceptSet {
  private final ConceptNumbers numbers;
  private final BitSet bits;

  ConceptSet(ConceptNumbers numbers, BitSet bits) {
    this.numbers = numbers;
    this.bits = bits;
  }

  /** Whether one of the wanted ones is in it. */
  boolean meets(Collection<ConceptId> wanted) {
    for (ConceptId concept : wanted) {
      if (bits.get(numbers.of(concept))) {
        return true;
      }
    }
    return false;
  }

  /** These and more. */
  ConceptSet with(ConceptSet more) {
    BitSet all = (BitSet) bits.clone();
    all.or(more.bits);
    return new ConceptSet(numbers, all);
  }

  /** Adds these to a set of numbers. */
  void addTo(BitSet all) {
    all.or(bits);
  }

  /** Hands on the number of each. */
  void each(IntConsumer use) {
    for (int number = bits.nextSetBit(0); number >= 0; number = bits.nextSetBit(number + 1)) {
      use.accept(number);
    }
  }

  /** By their names. */
  Set<ConceptId> names() {
    Set<ConceptId> names = new HashSet<>();
    each(number -> names.add(numbers.name(number)));
    return names;
  }
}
