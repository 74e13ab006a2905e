package no.samsvar.check;

import java.util.List;
import no.samsvar.clause.Token;
import no.samsvar.rule.Term;

/**
 * One term made ready to be compared with tokens from one place on: parts in order, each with the
 * most words of anything that may stand before it.
 */
final class TermMatch {
  private final Term.Form[][] words;
  private final int[] gaps;

  private TermMatch(Term.Form[][] words, int[] gaps) {
    this.words = words;
    this.gaps = gaps;
  }

  static TermMatch of(Term term) {
    int count = 0;
    for (Term.Part part : term.parts()) {
      count += part instanceof Term.Part.Word ? 1 : 0;
    }
    Term.Form[][] words = new Term.Form[count][];
    int[] gaps = new int[count];
    int at = 0;
    int gap = 0;
    for (Term.Part part : term.parts()) {
      switch (part) {
        case Term.Part.Gap between -> gap += between.most();
        case Term.Part.Word word -> {
          words[at] = word.choices().toArray(Term.Form[]::new);
          gaps[at++] = gap;
          gap = 0;
        }
      }
    }
    return new TermMatch(words, gaps);
  }

  /** How many words it has. */
  int words() {
    return words.length;
  }

  /**
   * Index after the last token of the shortest match that starts here; the start itself when there
   * is none.
   */
  int end(List<Token> tokens, int start) {
    return Math.max(end(0, tokens, start), start);
  }

  private int end(int word, List<Token> tokens, int from) {
    if (word == words.length) {
      return from;
    }
    int last = Math.min(from + gaps[word], tokens.size() - 1);
    for (int at = from; at <= last; at++) {
      int end = matches(words[word], tokens.get(at)) ? end(word + 1, tokens, at + 1) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean matches(Term.Form[] choices, Token token) {
    for (Term.Form form : choices) {
      if (same(form, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Term.Form form, Token token) {
    String text = form.text();
    return switch (form.match()) {
      case STEM -> token.stem().equals(text);
      case EXACT -> token.form().equals(text);
      case FIRST_PART -> token.stem().startsWith(text) || token.form().startsWith(text);
      case HEAD -> token.stem().endsWith(text) || token.form().endsWith(text);
    };
  }
}
