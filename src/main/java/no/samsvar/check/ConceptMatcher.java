package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.samsvar.check.ConceptIndex.Beginning;
import no.samsvar.check.ConceptIndex.Entry;
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
  private final Map<ConceptId, Set<ConceptId>> broader = new HashMap<>();
  private final Map<Language, ConceptIndex> indexes = new ConcurrentHashMap<>();

  /** Takes the lexicon; its terms are compiled when a text in their language is met. */
  public ConceptMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Concept concept : lexicon.concepts().values()) {
      broader.put(concept.id(), new LinkedHashSet<>());
    }
    for (Concept concept : lexicon.concepts().values()) {
      spread(concept, concept.id());
    }
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
        _ -> new ConceptIndex(lexicon, english ? Concept::english : Concept::norwegian, broader));
  }

  /** Concepts of a clause with the spans of the words that say them, in the order of the names. */
  public Map<ConceptId, List<Span>> match(Clause clause) {
    return match(clause.tokens(), clause.language());
  }

  /** The concepts that each clause of a document says itself, in the order of the clauses. */
  public List<Set<ConceptId>> in(AnalysedDocument document) {
    return document.clauses().stream()
        .map(clause -> concepts(clause.tokens(), clause.language()))
        .toList();
  }

  Map<ConceptId, List<Span>> match(List<Token> tokens, Language language) {
    return match(tokens, index(language).beginnings(tokens), Beginning::all);
  }

  /** The concepts of a clause, without the places of the words. */
  Set<ConceptId> concepts(List<Token> tokens, Language language) {
    ConceptIndex index = index(language);
    Beginning[] begun = index.beginnings(tokens);
    Set<ConceptId> found = new HashSet<>();
    boolean open = false;
    boolean unsure = false;
    for (Beginning begins : begun) {
      if (!begins.said().isEmpty()) {
        found.addAll(begins.said());
      }
      open |= !begins.open().isEmpty();
      unsure |= !begins.doubtful().isEmpty();
    }
    if (open) {
      index.sayOpen(begun, found);
    }
    if (unsure) {
      found.addAll(match(tokens, begun, Beginning::doubtful).keySet());
    }
    return found.isEmpty() ? Set.of() : Set.copyOf(found);
  }

  private Map<ConceptId, List<Span>> match(
      List<Token> tokens, Beginning[] begun, Function<Beginning, List<Entry>> which) {
    Map<ConceptId, List<Span>> hits = new TreeMap<>();
    Map<ConceptId, List<Span>> falseHits = new HashMap<>();
    int[][] words = ConceptIndex.words(begun);
    BitSet text = LaterWords.together(words);
    for (int at = 0; at < begun.length; at++) {
      for (Entry entry : which.apply(begun[at])) {
        int end = entry.possible(text) ? entry.match().end(words, at) : at;
        if (end > at) {
          Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
          (entry.falseFriend() ? falseHits : hits)
              .computeIfAbsent(entry.concept(), _ -> new ArrayList<>())
              .add(span);
        }
      }
    }
    if (hits.isEmpty()) {
      return hits;
    }
    falseHits.forEach((concept, spans) -> drop(hits, concept, spans));
    return broaden(hits);
  }

  private static void drop(
      Map<ConceptId, List<Span>> hits, ConceptId concept, List<Span> falseSpans) {
    List<Span> kept = new ArrayList<>(hits.getOrDefault(concept, List.of()));
    kept.removeIf(span -> falseSpans.stream().anyMatch(span::overlaps));
    if (kept.isEmpty()) {
      hits.remove(concept);
    } else {
      hits.put(concept, kept);
    }
  }

  private Map<ConceptId, List<Span>> broaden(Map<ConceptId, List<Span>> hits) {
    Map<ConceptId, List<Span>> all = new TreeMap<>();
    hits.forEach(
        (concept, spans) -> {
          add(all, concept, spans);
          broader.getOrDefault(concept, Set.of()).forEach(wide -> add(all, wide, spans));
        });
    return all;
  }

  private static void add(Map<ConceptId, List<Span>> hits, ConceptId concept, List<Span> spans) {
    hits.computeIfAbsent(concept, _ -> new ArrayList<>()).addAll(spans);
  }

  private void spread(Concept wide, ConceptId top) {
    for (ConceptId narrow : wide.narrower()) {
      Concept concept = lexicon.concepts().get(narrow);
      if (concept != null && broader.getOrDefault(narrow, new LinkedHashSet<>()).add(top)) {
        spread(concept, top);
      }
    }
  }
}
