package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.samsvar.clause.Token;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon's terms in one language, or in both Norwegian ones, by the first word of each: one map
 * for each way of comparing, and what the words seen so far begin, up to a bound. Safe to share
 * between threads.
 */
final class ConceptIndex {
  private static final int SHORTEST_PART = 3;

  /** Documents share most of their words; those of a garbled one must not fill the memory. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, List<Entry>> stems = new HashMap<>();
  private final Map<String, List<Entry>> exact = new HashMap<>();
  private final Map<String, List<Entry>> firstParts = new HashMap<>();
  private final Map<String, List<Entry>> heads = new HashMap<>();
  private final Map<String, Beginning> begun = new ConcurrentHashMap<>();
  private final LaterWords later = new LaterWords();
  private final Set<ConceptId> doubtful = new HashSet<>();
  private final Map<ConceptId, Set<ConceptId>> broader;

  /** The terms that each concept has in the language, and the concepts that are broader. */
  ConceptIndex(
      Lexicon lexicon,
      Function<Concept, List<Term>> terms,
      Map<ConceptId, Set<ConceptId>> broader) {
    this.broader = broader;
    for (Concept concept : lexicon.concepts().values()) {
      add(concept, terms.apply(concept));
      if (!concept.falseFriends().isEmpty()) {
        doubtful.add(concept.id());
      }
      for (Term term : concept.falseFriends()) {
        add(concept.id(), term, true);
      }
    }
  }

  /** A way to say a concept. Compared by identity: a term's parts are many. */
  static final class Entry {
    private final ConceptId concept;
    private final boolean falseFriend;
    private final Term term;
    private final int[][] later;
    private @Nullable TermMatch match;

    private Entry(ConceptId concept, Term term, boolean falseFriend, LaterWords later) {
      this.concept = concept;
      this.falseFriend = falseFriend;
      this.term = term;
      this.later = later.of(term);
    }

    ConceptId concept() {
      return concept;
    }

    boolean falseFriend() {
      return falseFriend;
    }

    /** Whether it is one word. */
    private boolean single() {
      return later.length == 0;
    }

    /** Whether what stands in a text may be the rest of the term. */
    boolean possible(BitSet words) {
      return LaterWords.all(later, words);
    }

    /** Made ready when a text first begins the term: most terms are in no document at hand. */
    TermMatch match() {
      TermMatch known = match;
      if (known == null) {
        known = TermMatch.of(term, later);
        match = known;
      }
      return known;
    }
  }

  /**
   * What a word may begin. The concepts of terms of one word that no false friend can take away are
   * said by the word alone; the other such terms are open, they must be compared with what stands
   * after it; the rest is doubtful. As a later word it has the numbers of {@link LaterWords}.
   */
  record Beginning(
      List<Entry> all,
      List<Entry> open,
      List<Entry> doubtful,
      Set<ConceptId> said,
      Numbers asLaterWord) {}

  /** Numbers of {@link LaterWords}, compared by identity. */
  static final class Numbers {
    private final int[] numbers;

    private Numbers(int[] numbers) {
      this.numbers = numbers;
    }
  }

  /** What each of the words may begin. */
  Beginning[] beginnings(List<Token> tokens) {
    Beginning[] found = new Beginning[tokens.size()];
    for (int at = 0; at < found.length; at++) {
      Token token = tokens.get(at);
      Beginning begins = token.elliptic() ? found(token) : begun.get(token.form());
      found[at] = begins == null ? beginning(token) : begins;
    }
    return found;
  }

  private Beginning beginning(Token token) {
    Beginning found = found(token);
    if (begun.size() < MOST_REMEMBERED) {
      begun.put(token.form(), found);
    }
    return found;
  }

  private Beginning found(Token token) {
    List<Entry> all = startingAt(token);
    List<Entry> open = new ArrayList<>();
    List<Entry> unsure = new ArrayList<>();
    Set<ConceptId> said = new HashSet<>();
    for (Entry entry : all) {
      if (doubtful.contains(entry.concept)) {
        unsure.add(entry);
      } else if (entry.single()) {
        say(entry.concept, said);
      } else {
        open.add(entry);
      }
    }
    return new Beginning(
        all,
        List.copyOf(open),
        List.copyOf(unsure),
        Set.copyOf(said),
        new Numbers(later.said(token)));
  }

  private void say(ConceptId concept, Set<ConceptId> said) {
    said.add(concept);
    said.addAll(broader.getOrDefault(concept, Set.of()));
  }

  /** Adds the concepts of open terms; one that is found already is not looked for again. */
  void sayOpen(Beginning[] begun, Set<ConceptId> found) {
    int[][] words = words(begun);
    BitSet text = LaterWords.together(words);
    for (int at = 0; at < begun.length; at++) {
      for (Entry entry : begun[at].open()) {
        if (entry.possible(text)
            && !found.contains(entry.concept)
            && entry.match().end(words, at) > at) {
          say(entry.concept, found);
        }
      }
    }
  }

  /** Each of the words as a later one. */
  static int[][] words(Beginning[] begun) {
    int[][] words = new int[begun.length][];
    for (int at = 0; at < words.length; at++) {
      words[at] = begun[at].asLaterWord().numbers;
    }
    return words;
  }

  /** What a word may begin, whatever stands after it. */
  private List<Entry> startingAt(Token token) {
    Set<Entry> found = new LinkedHashSet<>(stems.getOrDefault(token.stem(), List.of()));
    if (token.elliptic()) {
      found.addAll(stems.getOrDefault(token.form(), List.of()));
    }
    found.addAll(exact.getOrDefault(token.form(), List.of()));
    addParts(token.stem(), found);
    if (!token.form().equals(token.stem())) {
      addParts(token.form(), found);
    }
    return List.copyOf(found);
  }

  private void addParts(String word, Set<Entry> found) {
    for (int length = SHORTEST_PART; length <= word.length(); length++) {
      found.addAll(firstParts.getOrDefault(word.substring(0, length), List.of()));
      found.addAll(heads.getOrDefault(word.substring(word.length() - length), List.of()));
    }
  }

  private void add(Concept concept, List<Term> terms) {
    Map<String, Term> before = new HashMap<>();
    for (Term term : terms) {
      if (!term.equals(before.put(term.written(), term))) {
        add(concept.id(), term, false);
      }
    }
  }

  private void add(ConceptId concept, Term term, boolean falseFriend) {
    Entry entry = new Entry(concept, term, falseFriend, later);
    if (term.parts().getFirst() instanceof Term.Part.Word word) {
      for (Term.Form form : word.choices()) {
        Map<String, List<Entry>> map =
            switch (form.match()) {
              case STEM -> stems;
              case EXACT -> exact;
              case FIRST_PART -> firstParts;
              case HEAD -> heads;
            };
        map.computeIfAbsent(form.text(), _ -> new ArrayList<>(1)).add(entry);
      }
    }
  }
}
