package no.samsvar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.clause.Token;
import no.samsvar.rule.Term;
import no.samsvar.rule.Term.Match;

/** What may stand in terms, by number, so that words are compared as numbers. */
final class TermWords {
  private static final int SHORTEST_PART = 3;

  private final Map<Match, Map<String, Integer>> numbers = new EnumMap<>(Match.class);
  private int next;

  TermWords() {
    for (Match match : Match.values()) {
      numbers.put(match, new HashMap<>());
    }
  }

  /** How many there are. */
  int size() {
    return next;
  }

  /** The numbers of what is wanted at each place of a term. */
  int[][] of(Term term) {
    if (term.parts().size() == 1 && term.parts().getFirst() instanceof Term.Part.Word word) {
      return new int[][] {numbers(word.choices(), true)};
    }
    List<int[]> wanted = new ArrayList<>(term.parts().size());
    for (Term.Part part : term.parts()) {
      if (part instanceof Term.Part.Word word) {
        wanted.add(numbers(word.choices(), wanted.isEmpty()));
      }
    }
    return wanted.toArray(int[][]::new);
  }

  /** Loops, not streams: a start of the program numbers some ten thousand words. */
  private int[] numbers(List<Term.Form> choices, boolean first) {
    int[] found = new int[choices.size()];
    int count = 0;
    for (Term.Form form : choices) {
      if (!first || opens(form)) {
        found[count++] = number(form);
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  /** A part of one or two letters begins or ends too many words to open a term. */
  private static boolean opens(Term.Form form) {
    boolean whole = form.match() == Match.STEM || form.match() == Match.EXACT;
    return whole || form.text().length() >= SHORTEST_PART;
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
}
