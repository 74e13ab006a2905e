package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.clause.Token;
import no.samsvar.rule.Term;
import no.samsvar.rule.Term.Match;

/**
 * What may stand in terms after their first word, by number. A term can only be said where each of
 * its places has something that it wants; that is known before any order is looked at.
 */
final class LaterWords {
  private static final int[][] NONE = new int[0][];

  private final Map<Match, Map<String, Integer>> numbers = new EnumMap<>(Match.class);
  private int next;

  LaterWords() {
    for (Match match : Match.values()) {
      numbers.put(match, new HashMap<>());
    }
  }

  /** The numbers of what is wanted at each place of a term but the first. */
  int[][] of(Term term) {
    if (term.parts().size() == 1) {
      return NONE;
    }
    List<int[]> wanted = new ArrayList<>();
    for (Term.Part part : term.parts().subList(1, term.parts().size())) {
      if (part instanceof Term.Part.Word word) {
        wanted.add(numbers(word.choices()));
      }
    }
    return wanted.toArray(int[][]::new);
  }

  /** Loops, not streams: a start of the program numbers some ten thousand words. */
  private int[] numbers(List<Term.Form> choices) {
    int[] found = new int[choices.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = number(choices.get(i));
    }
    return found;
  }

  private int number(Term.Form form) {
    Integer known = of(form.match()).putIfAbsent(form.text(), next);
    return known == null ? next++ : known;
  }

  private Map<String, Integer> of(Match match) {
    return numbers.getOrDefault(match, Map.of());
  }

  /** The numbers of all that a word of a text is. */
  int[] said(Token token) {
    BitSet said = new BitSet();
    add(said, token.stem(), Match.STEM);
    add(said, token.form(), Match.EXACT);
    if (token.elliptic()) {
      add(said, token.form(), Match.STEM);
    }
    addParts(said, token.stem());
    if (!token.form().equals(token.stem())) {
      addParts(said, token.form());
    }
    return said.stream().toArray();
  }

  private void addParts(BitSet said, String word) {
    for (int length = 1; length <= word.length(); length++) {
      add(said, word.substring(0, length), Match.FIRST_PART);
      add(said, word.substring(word.length() - length), Match.HEAD);
    }
  }

  private void add(BitSet said, String text, Match match) {
    Integer number = of(match).get(text);
    if (number != null) {
      said.set(number);
    }
  }

  /** The numbers of all that stand in one text. */
  static BitSet together(int[][] words) {
    BitSet said = new BitSet();
    for (int[] numbers : words) {
      for (int number : numbers) {
        said.set(number);
      }
    }
    return said;
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
