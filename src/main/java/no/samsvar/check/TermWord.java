package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * A word of a text as the terms of a lexicon see it: the terms of one word that it is, the longer
 * ones that may stand around it, and its numbers of {@link TermWords}. What the terms of one word
 * say is added up beforehand, since most of what a text says is said by them. Immutable.
 */
final class TermWord {
  private final int[] numbers;
  private final List<TermMatch> terms;
  private final TermMatch[] longer;
  private final int[] said;
  private final int[] doubtful;
  private final int[] falsely;

  /**
   * A word with these numbers.
   *
   * @param terms those that one of the numbers stands for
   * @param doubted numbers of the concepts that have false friends
   */
  TermWord(int[] numbers, Collection<TermMatch> terms, BitSet doubted, ConceptNumbers concepts) {
    this.numbers = numbers;
    this.terms = List.copyOf(terms);
    List<TermMatch> more = new ArrayList<>(terms);
    more.removeIf(TermMatch::single);
    this.longer = more.toArray(TermMatch[]::new);
    BitSet sure = new BitSet();
    BitSet unsure = new BitSet();
    BitSet untrue = new BitSet();
    for (TermMatch term : terms) {
      if (!term.single()) {
        continue;
      }
      if (term.falseFriend()) {
        untrue.set(term.concept());
      } else if (doubted.get(term.concept())) {
        unsure.set(term.concept());
      } else {
        concepts.say(term.concept(), sure);
      }
    }
    this.said = sure.stream().toArray();
    this.doubtful = unsure.stream().toArray();
    this.falsely = untrue.stream().toArray();
  }

  /** Whether it is one of these numbers. */
  boolean isOne(int[] choices) {
    for (int number : numbers) {
      for (int choice : choices) {
        if (choice == number) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds its numbers. */
  void addTo(WordBits all) {
    all.add(numbers);
  }

  /** The terms that are found by this word. */
  List<TermMatch> terms() {
    return terms;
  }

  /** Those of several words. */
  TermMatch[] longer() {
    return longer;
  }

  /** Adds the numbers of the concepts that the word says, whatever stands around it. */
  void addSaid(BitSet all) {
    add(said, all);
  }

  /** Adds those that it says unless it is part of a false friend. */
  void addDoubtful(BitSet all) {
    add(doubtful, all);
  }

  /** Adds those of which it is a false friend. */
  void addFalsely(BitSet all) {
    add(falsely, all);
  }

  private static void add(int[] some, BitSet all) {
    for (int number : some) {
      all.set(number);
    }
  }
}
