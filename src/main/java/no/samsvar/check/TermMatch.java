package no.samsvar.check;

import java.util.List;
import no.samsvar.clause.Token;
import no.samsvar.rule.Term;

/** Compares one term with the tokens from one place on. */
final class TermMatch {
  private TermMatch() {}

  private record Window(int first, int last) {}

  /**
   * Index after the last token of the shortest match that starts here; the start itself when there
   * is none.
   */
  static int end(Term term, List<Token> tokens, int start) {
    int end = end(term.parts(), 0, tokens, start);
    return Math.max(end, start);
  }

  private static int end(List<Term.Part> parts, int part, List<Token> tokens, int at) {
    if (part == parts.size()) {
      return at;
    }
    return switch (parts.get(part)) {
      case Term.Part.Word word ->
          at < tokens.size() && matches(word, tokens.get(at))
              ? end(parts, part + 1, tokens, at + 1)
              : -1;
      case Term.Part.Gap gap -> afterGap(parts, part, tokens, new Window(at, at + gap.most()));
    };
  }

  private static int afterGap(List<Term.Part> parts, int part, List<Token> tokens, Window window) {
    for (int at = window.first(); at <= Math.min(window.last(), tokens.size()); at++) {
      int end = end(parts, part + 1, tokens, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean matches(Term.Part.Word word, Token token) {
    for (Term.Form form : word.choices()) {
      boolean same =
          switch (form.match()) {
            case STEM -> token.stem().equals(form.text());
            case EXACT -> token.form().equals(form.text());
            case FIRST_PART ->
                token.stem().startsWith(form.text()) || token.form().startsWith(form.text());
            case HEAD -> token.stem().endsWith(form.text()) || token.form().endsWith(form.text());
          };
      if (same) {
        return true;
      }
    }
    return false;
  }
}
