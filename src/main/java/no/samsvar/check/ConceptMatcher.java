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
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Term;
import no.samsvar.text.Span;

/**
 * Finds all concepts of a lexicon in a text, in one pass over its tokens: the time does not grow
 * with the number of rules. Built once for a lexicon; what words begin is remembered, up to a
 * bound. Safe to share between threads.
 */
public final class ConceptMatcher {
  private static final int SHORTEST_PART = 3;

  /** Documents share most of their words; those of a garbled one must not fill the memory. */
  private static final int MOST_REMEMBERED = 50_000;

  /** A way to say a concept. Compared by identity: a term's parts are many. */
  private static final class Entry {
    private final ConceptId concept;
    private final boolean falseFriend;
    private final TermMatch match;
    private final int[][] later;

    Entry(ConceptId concept, Term term, boolean falseFriend, LaterWords later) {
      this.concept = concept;
      this.falseFriend = falseFriend;
      this.match = TermMatch.of(term);
      this.later = later.of(term);
    }
  }

  /**
   * Entries by the first word of their term, one map for each way of comparing, and what the words
   * seen so far begin.
   */
  private record Index(
      Map<String, List<Entry>> stems,
      Map<String, List<Entry>> exact,
      Map<String, List<Entry>> firstParts,
      Map<String, List<Entry>> heads,
      Map<String, Beginning> begun) {
    Index() {
      this(
          new HashMap<>(),
          new HashMap<>(),
          new HashMap<>(),
          new HashMap<>(),
          new ConcurrentHashMap<>());
    }
  }

  private final LaterWords later = new LaterWords();
  private final Index norwegian = new Index();
  private final Index english = new Index();
  private final Map<ConceptId, Set<ConceptId>> broader = new HashMap<>();
  private final Set<ConceptId> doubtful = new HashSet<>();

  /** Compiles the lexicon. */
  public ConceptMatcher(Lexicon lexicon) {
    for (Concept concept : lexicon.concepts().values()) {
      add(norwegian, concept, concept.norwegian());
      add(english, concept, concept.english());
      if (!concept.falseFriends().isEmpty()) {
        doubtful.add(concept.id());
      }
      for (Term term : concept.falseFriends()) {
        add(norwegian, concept.id(), term, true);
        add(english, concept.id(), term, true);
      }
    }
    for (Concept concept : lexicon.concepts().values()) {
      broader.put(concept.id(), new LinkedHashSet<>());
    }
    for (Concept concept : lexicon.concepts().values()) {
      spread(lexicon, concept, concept.id());
    }
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
    return match(tokens, beginnings(tokens, language), Beginning::all);
  }

  /**
   * What a word may begin. The concepts of terms of one word that no false friend can take away are
   * said by the word alone; the other terms must be compared with what stands after it. As a later
   * word it has the numbers of {@link LaterWords}.
   */
  private record Beginning(
      List<Entry> all, List<Entry> open, Set<ConceptId> said, int[] asLaterWord) {}

  private Beginning[] beginnings(List<Token> tokens, Language language) {
    Map<String, Beginning> known = (language == Language.ENGLISH ? english : norwegian).begun();
    Beginning[] found = new Beginning[tokens.size()];
    for (int at = 0; at < found.length; at++) {
      Beginning begins = known.get(tokens.get(at).form());
      found[at] = begins == null ? beginning(language, tokens.get(at)) : begins;
    }
    return found;
  }

  private Beginning beginning(Language language, Token token) {
    Index index = language == Language.ENGLISH ? english : norwegian;
    Beginning found = beginning(index, token);
    if (index.begun().size() < MOST_REMEMBERED) {
      index.begun().put(token.form(), found);
    }
    return found;
  }

  private Beginning beginning(Index index, Token token) {
    List<Entry> all = startingAt(index, token);
    List<Entry> open = new ArrayList<>();
    Set<ConceptId> said = new HashSet<>();
    for (Entry entry : all) {
      if (entry.match.words() > 1 || entry.falseFriend || doubtful.contains(entry.concept)) {
        open.add(entry);
      } else {
        said.add(entry.concept);
        said.addAll(broader.getOrDefault(entry.concept, Set.of()));
      }
    }
    return new Beginning(all, List.copyOf(open), Set.copyOf(said), later.said(token));
  }

  /** The concepts of a clause, without the places of the words. */
  Set<ConceptId> concepts(List<Token> tokens, Language language) {
    Beginning[] begun = beginnings(tokens, language);
    Set<ConceptId> found = new HashSet<>();
    boolean open = false;
    for (Beginning begins : begun) {
      if (!begins.said().isEmpty()) {
        found.addAll(begins.said());
      }
      open |= !begins.open().isEmpty();
    }
    if (open) {
      found.addAll(match(tokens, begun, Beginning::open).keySet());
    }
    return found.isEmpty() ? Set.of() : Set.copyOf(found);
  }

  private Map<ConceptId, List<Span>> match(
      List<Token> tokens, Beginning[] begun, Function<Beginning, List<Entry>> which) {
    Map<ConceptId, List<Span>> hits = new TreeMap<>();
    Map<ConceptId, List<Span>> falseHits = new HashMap<>();
    BitSet words = LaterWords.together(begun, Beginning::asLaterWord);
    for (int at = 0; at < begun.length; at++) {
      for (Entry entry : which.apply(begun[at])) {
        int end = LaterWords.all(entry.later, words) ? entry.match.end(tokens, at) : at;
        if (end > at) {
          Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
          (entry.falseFriend ? falseHits : hits)
              .computeIfAbsent(entry.concept, _ -> new ArrayList<>())
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

  /** What a word may begin, whatever stands after it. */
  private static List<Entry> startingAt(Index index, Token token) {
    Set<Entry> found = new LinkedHashSet<>(index.stems().getOrDefault(token.stem(), List.of()));
    found.addAll(index.exact().getOrDefault(token.form(), List.of()));
    addParts(index, token.stem(), found);
    if (!token.form().equals(token.stem())) {
      addParts(index, token.form(), found);
    }
    return List.copyOf(found);
  }

  private static void addParts(Index index, String word, Set<Entry> found) {
    for (int length = SHORTEST_PART; length <= word.length(); length++) {
      found.addAll(index.firstParts().getOrDefault(word.substring(0, length), List.of()));
      found.addAll(index.heads().getOrDefault(word.substring(word.length() - length), List.of()));
    }
  }

  private void add(Index index, Concept concept, List<Term> terms) {
    Map<String, Term> before = new HashMap<>();
    for (Term term : terms) {
      if (!term.equals(before.put(term.written(), term))) {
        add(index, concept.id(), term, false);
      }
    }
  }

  private void add(Index index, ConceptId concept, Term term, boolean falseFriend) {
    Entry entry = new Entry(concept, term, falseFriend, later);
    if (term.parts().getFirst() instanceof Term.Part.Word word) {
      for (Term.Form form : word.choices()) {
        Map<String, List<Entry>> map =
            switch (form.match()) {
              case STEM -> index.stems();
              case EXACT -> index.exact();
              case FIRST_PART -> index.firstParts();
              case HEAD -> index.heads();
            };
        map.computeIfAbsent(form.text(), _ -> new ArrayList<>()).add(entry);
      }
    }
  }

  private void spread(Lexicon lexicon, Concept wide, ConceptId top) {
    for (ConceptId narrow : wide.narrower()) {
      Concept concept = lexicon.concepts().get(narrow);
      if (concept != null && broader.getOrDefault(narrow, new LinkedHashSet<>()).add(top)) {
        spread(lexicon, concept, top);
      }
    }
  }
}
