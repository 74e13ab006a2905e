package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.text.Span;

/**
 * Finds all concepts of a lexicon in a text, in one pass over its tokens: the time does not grow
 * with the number of rules. Safe to share between threads.
 */
public final class ConceptMatcher {
  private final Lexicon lexicon;
  private final ConceptNumbers numbers;
  private final Map<Language, ConceptIndex> indexes = new ConcurrentHashMap<>();

  /** Takes the lexicon; its terms are compiled when a text in their language is met. */
  public ConceptMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new ConceptNumbers(lexicon);
  }

  /** The terms of a language, one index for both Norwegian ones. */
  private ConceptIndex index(Language language) {
    boolean english = language == Language.ENGLISH;
    ConceptIndex known = indexes.get(english ? Language.ENGLISH : Language.BOKMAAL);
    if (known != null) {
      return known;
    }
    return indexes.computeIfAbsent(
        english ? Language.ENGLISH : Language.BOKMAAL,
        _ -> new ConceptIndex(lexicon, english ? Concept::english : Concept::norwegian, numbers));
  }

  /** The numbers of the lexicon's concepts. */
  ConceptNumbers numbers() {
    return numbers;
  }

  /** Concepts of a clause with the spans of the words that say them, in the order of the names. */
  public Map<ConceptId, List<Span>> match(Clause clause) {
    return match(clause.tokens(), clause.language());
  }

  /** The concepts that each clause of a document says itself, in the order of the clauses. */
  public List<Set<ConceptId>> in(AnalysedDocument document) {
    return document.clauses().stream().map(clause -> concepts(clause).names()).toList();
  }

  Map<ConceptId, List<Span>> match(List<Token> tokens, Language language) {
    BitSet all = new BitSet(numbers.size());
    all.set(0, numbers.size());
    Map<ConceptId, List<Span>> hits = new TreeMap<>();
    scan(tokens, language)
        .places(all)
        .forEach(
            (concept, spans) ->
                numbers
                    .withBroader(concept)
                    .forEach(
                        name -> hits.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(spans)));
    return hits;
  }

  /** The concepts of a clause, without the places of the words. */
  ConceptSet concepts(Clause clause) {
    return new ConceptSet(numbers, scan(clause.tokens(), clause.language()).said());
  }

  private ConceptScan scan(List<Token> tokens, Language language) {
    return new ConceptScan(numbers, index(language), tokens);
  }
}
