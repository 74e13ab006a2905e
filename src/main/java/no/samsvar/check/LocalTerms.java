package no.samsvar.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.clause.Stance;
import no.samsvar.clause.Token;
import no.samsvar.rule.ConceptId;
import no.samsvar.text.Span;

/**
 * Words that a document defines for itself, with the concepts their definitions begin with: after
 * "Hjelper: en annen databehandler som …" every "hjelper" is a sub-processor.
 */
final class LocalTerms {
  /** A defined term has few words. */
  private static final int LONGEST_TERM = 3;

  /** What is defined stands at the beginning of the definition: "en annen databehandler som …". */
  private static final int HEAD = 3;

  private static final Set<String> DEFINERS =
      Set.of("means", "mean", "menes", "meinast", "betyr", "betyder", "forstås", "er", "is", "are");
  private static final Set<String> OPENERS =
      Set.of("med", "by", "the", "shall", "vi", "ein", "man", "i", "denne", "avtalen");

  private record LocalTerm(List<String> stems, ConceptSet concepts) {}

  private final Map<String, List<LocalTerm>> byFirst = new HashMap<>();

  private LocalTerms() {}

  /** The terms that a document defines. */
  static LocalTerms of(AnalysedDocument document, ConceptMatcher matcher) {
    LocalTerms terms = new LocalTerms();
    for (Clause clause : document.clauses()) {
      if (clause.stance() == Stance.DEFINITION) {
        terms.learn(document, clause, matcher);
      }
    }
    return terms;
  }

  private void learn(AnalysedDocument document, Clause clause, ConceptMatcher matcher) {
    split(document, clause).ifPresent(split -> learn(clause, split, matcher));
  }

  private void learn(Clause clause, int split, ConceptMatcher matcher) {
    List<Token> tokens = clause.tokens();
    List<String> stems = new ArrayList<>();
    for (Token token : tokens.subList(0, split)) {
      boolean opener = OPENERS.contains(token.form()) || DEFINERS.contains(token.form());
      if (!opener) {
        stems.add(token.stem());
      }
    }
    if (stems.isEmpty() || stems.size() > LONGEST_TERM) {
      return;
    }
    int last = Math.min(tokens.size(), split + HEAD) - 1;
    if (last < split) {
      return;
    }
    int end = tokens.get(last).span().end();
    int start = tokens.get(split).span().start();
    List<ConceptId> concepts = new ArrayList<>();
    matcher
        .match(clause)
        .forEach(
            (concept, spans) -> {
              if (spans.stream().anyMatch(span -> within(span, start, end))) {
                concepts.add(concept);
              }
            });
    byFirst
        .computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
        .add(new LocalTerm(List.copyOf(stems), matcher.numbers().set(concepts)));
  }

  private static boolean within(Span span, int start, int end) {
    return span.start() >= start && span.start() < end;
  }

  /** Index of the first word of the definition, if the term is set off from it. */
  private static OptionalInt split(AnalysedDocument document, Clause clause) {
    List<Token> tokens = clause.tokens();
    String text = document.document().text().content();
    for (int i = 1; i < Math.min(tokens.size(), LONGEST_TERM + 4); i++) {
      String between = text.substring(tokens.get(i - 1).span().end(), tokens.get(i).span().start());
      boolean marked = between.indexOf(':') >= 0 || between.indexOf('–') >= 0;
      boolean cell = clause.place() == Place.TABLE_ROW && between.indexOf('\t') >= 0;
      if (marked || cell || DEFINERS.contains(tokens.get(i - 1).form())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** What a clause says, and the concepts of the defined terms that it uses. */
  ConceptSet with(Clause clause, ConceptSet said) {
    if (byFirst.isEmpty()) {
      return said;
    }
    ConceptSet all = said;
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (LocalTerm term : byFirst.getOrDefault(tokens.get(i).stem(), List.of())) {
        if (stands(term, tokens, i)) {
          all = all.with(term.concepts());
        }
      }
    }
    return all;
  }

  private static boolean stands(LocalTerm term, List<Token> tokens, int from) {
    if (from + term.stems().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < term.stems().size(); i++) {
      if (!term.stems().get(i).equals(tokens.get(from + i).stem())) {
        return false;
      }
    }
    return true;
  }
}
