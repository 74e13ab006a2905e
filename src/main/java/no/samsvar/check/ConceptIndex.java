package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.samsvar.clause.Token;
import no.samsvar.rule.Concept;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon's terms in one language, or in both Norwegian ones, each under the word of it that the
 * fewest terms have, and what the words seen so far are, up to a bound. Safe to share between
 * threads.
 */
final class ConceptIndex {
  /** Documents share most of their words; those of a garbled one must not fill the memory. */
  private static final int MOST_REMEMBERED = 50_000;

  private final ConceptNumbers concepts;
  private final TermWords numbers = new TermWords();
  private final List<List<Entry>> byWord;
  private final BitSet doubted = new BitSet();
  private final Map<String, TermWord> known = new ConcurrentHashMap<>();

  /** The terms that each concept has in the language. */
  ConceptIndex(Lexicon lexicon, Function<Concept, List<Term>> terms, ConceptNumbers concepts) {
    this.concepts = concepts;
    List<Entry> all = new ArrayList<>();
    for (Concept concept : lexicon.concepts().values()) {
      add(concept, terms.apply(concept), all);
    }
    int[] uses = new int[numbers.size()];
    for (Entry entry : all) {
      entry.count(uses);
    }
    byWord = new ArrayList<>(Collections.nCopies(uses.length, List.of()));
    for (Entry entry : all) {
      for (int number : entry.rarest(uses)) {
        if (byWord.get(number).isEmpty()) {
          byWord.set(number, new ArrayList<>(1));
        }
        byWord.get(number).add(entry);
      }
    }
  }

  private void add(Concept concept, List<Term> terms, List<Entry> all) {
    int number = concepts.of(concept.id());
    Map<String, Term> before = new HashMap<>();
    for (Term term : terms) {
      if (!term.equals(before.put(term.written(), term))) {
        add(number, term, false, all);
      }
    }
    for (Term term : concept.falseFriends()) {
      doubted.set(number);
      add(number, term, true, all);
    }
  }

  private void add(int concept, Term term, boolean falseFriend, List<Entry> all) {
    if (term.parts().getFirst() instanceof Term.Part.Word) {
      all.add(new Entry(concept, falseFriend, term, numbers.of(term)));
    }
  }

  /** A way to say a concept. */
  private static final class Entry {
    private final int concept;
    private final boolean falseFriend;
    private final Term term;
    private final int[][] wanted;
    private @Nullable TermMatch match;

    Entry(int concept, boolean falseFriend, Term term, int[][] wanted) {
      this.concept = concept;
      this.falseFriend = falseFriend;
      this.term = term;
      this.wanted = wanted;
    }

    void count(int[] uses) {
      for (int[] choices : wanted) {
        for (int number : choices) {
          uses[number]++;
        }
      }
    }

    /** What is wanted at the place whose words are in the fewest terms. */
    int[] rarest(int[] uses) {
      int[] rarest = wanted[0];
      if (wanted.length == 1) {
        return rarest;
      }
      int fewest = Integer.MAX_VALUE;
      for (int[] choices : wanted) {
        int sum = 0;
        for (int number : choices) {
          sum += uses[number];
        }
        if (sum < fewest) {
          fewest = sum;
          rarest = choices;
        }
      }
      return rarest;
    }

    /** Made ready when a text first has a word of it: most terms are in no document at hand. */
    TermMatch match() {
      TermMatch ready = match;
      if (ready == null) {
        ready = TermMatch.of(concept, falseFriend, term, wanted);
        match = ready;
      }
      return ready;
    }
  }

  /** The numbers of the concepts that have false friends. */
  BitSet doubted() {
    return doubted;
  }

  /** How many numbers its words have. */
  int size() {
    return numbers.size();
  }

  /** What each of the words is. */
  TermWord[] words(List<Token> tokens) {
    TermWord[] found = new TermWord[tokens.size()];
    for (int at = 0; at < found.length; at++) {
      Token token = tokens.get(at);
      TermWord word = token.elliptic() ? found(token) : known.get(token.form());
      found[at] = word == null ? remembered(token) : word;
    }
    return found;
  }

  private TermWord remembered(Token token) {
    TermWord found = found(token);
    if (known.size() < MOST_REMEMBERED) {
      known.put(token.form(), found);
    }
    return found;
  }

  private TermWord found(Token token) {
    int[] said = numbers.said(token);
    Set<TermMatch> terms = new LinkedHashSet<>();
    for (int number : said) {
      for (Entry entry : byWord.get(number)) {
        terms.add(entry.match());
      }
    }
    return new TermWord(said, terms, doubted, concepts);
  }
}
