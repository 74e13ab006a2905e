package no.samsvar.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import no.samsvar.clause.Token;
import no.samsvar.rule.Term;
import no.samsvar.rule.Term.Match;

/**
 * What may stand in terms after their first word, by number. A term can only be said where each of
 * its places has something that it wants; that is known before any order is looked at.
 */
final class LaterWords {
  private final Map<Term.Form, Integer> numbers = new HashMap<>();

  /** The numbers of what is wanted at each place of a term but the first. */
  int[][] of(Term term) {
    return term.parts().stream()
        .filter(Term.Part.Word.class::isInstance)
        .map(Term.Part.Word.class::cast)
        .skip(1)
        .map(word -> word.choices().stream().mapToInt(this::number).toArray())
        .toArray(int[][]::new);
  }

  private int number(Term.Form form) {
    return numbers.computeIfAbsent(form, _ -> numbers.size());
  }

  /** The numbers of all that a word of a text is. */
  BitSet said(Token token) {
    BitSet said = new BitSet();
    add(said, token.stem(), Match.STEM);
    add(said, token.form(), Match.EXACT);
    addParts(said, token.stem());
    if (!token.form().equals(token.stem())) {
      addParts(said, token.form());
    }
    return said;
  }

  private void addParts(BitSet said, String word) {
    for (int length = 1; length <= word.length(); length++) {
      add(said, word.substring(0, length), Match.FIRST_PART);
      add(said, word.substring(word.length() - length), Match.HEAD);
    }
  }

  private void add(BitSet said, String text, Match match) {
    Integer number = numbers.get(new Term.Form(text, match));
    if (number != null) {
      said.set(number);
    }
  }

  /** Whether each place of a term has something that it wants among what a text says. */
  static boolean all(int[][] wanted, BitSet said) {
    for (int[] choices : wanted) {
      if (!any(choices, said)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(int[] choices, BitSet said) {
    for (int choice : choices) {
      if (said.get(choice)) {
        return true;
      }
    }
    return false;
  }
}
