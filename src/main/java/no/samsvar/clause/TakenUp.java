package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/**
 * Whether a sentence that puts its matter off speaks of the sentence before it: "Hvilke det er,
 * blir partene enige om", "Vilkårene er ikke lagt ved".
 */
final class TakenUp {
  /** A pronoun stands so near the question word that opens the sentence. */
  private static final int OPENING = 4;

  /** Shorter stems are those of small words. */
  private static final int WORD = 4;

  private static final WordSet ASKING =
      WordSet.of(
          "hva", "hvilke", "hvilken", "hvordan", "hvem", "kva", "korleis", "kven", "what", "which",
          "how", "who");

  private static final WordSet PRONOUNS =
      WordSet.of(
          "de", "dei", "dette", "disse", "desse", "they", "these", "this", "den", "denne", "those");

  /** "Det" and "it" fill a place elsewhere, but not where something is asked of them. */
  private static final WordSet ASKED_OF = WordSet.of("det", "it", "han", "ho");

  private TakenUp() {}

  /** "Hvilke det er, avtales senere." puts off what the sentence before it says. */
  static void putOff(List<Clause> clauses, int first) {
    int before = first;
    while (before > 0
        && first < clauses.size()
        && clauses.get(before - 1).block() == clauses.get(first).block()
        && clauses.get(before - 1).sentence() == clauses.get(first).sentence() - 1) {
      before--;
    }
    List<Clause> said = clauses.subList(before, first);
    for (Clause clause : clauses.subList(first, clauses.size())) {
      Optional<Span> words = clause.facts().deferral();
      if (words.isPresent() && !said.isEmpty() && by(clause, said)) {
        said.replaceAll(one -> one.deferred(words.get()));
        return;
      }
    }
  }

  /** Whether this clause, which puts its matter off, takes up the clauses before it. */
  static boolean by(Clause clause, List<Clause> before) {
    List<Token> sentence = clause.tokens();
    String first = sentence.isEmpty() ? "" : sentence.getFirst().form();
    if (PRONOUNS.contains(first)) {
      return true;
    }
    if (ASKING.contains(first)) {
      return sentence.stream()
          .limit(OPENING)
          .map(Token::form)
          .anyMatch(form -> PRONOUNS.contains(form) || ASKED_OF.contains(form));
    }
    return clause.polarity() != Polarity.AFFIRMED
        && sentence.stream()
            .limit(2)
            .map(Token::stem)
            .filter(stem -> stem.length() >= WORD)
            .anyMatch(stem -> said(stem, before));
  }

  private static boolean said(String stem, List<Clause> before) {
    return before.stream()
        .flatMap(clause -> clause.tokens().stream())
        .anyMatch(token -> token.stem().endsWith(stem));
  }
}
