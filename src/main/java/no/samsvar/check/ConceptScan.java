package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.clause.Token;
import no.samsvar.text.Span;

/** Looks for concepts among the words of one clause. */
final class ConceptScan {
  private final ConceptNumbers numbers;
  private final ConceptIndex index;
  private final List<Token> tokens;
  private final TermWord[] words;
  private final WordBits together;

  /** A scan of these words. */
  ConceptScan(ConceptNumbers numbers, ConceptIndex index, List<Token> tokens) {
    this.numbers = numbers;
    this.index = index;
    this.tokens = tokens;
    this.words = index.words(tokens);
    this.together = new WordBits(index.size());
    for (TermWord word : words) {
      word.addTo(together);
    }
  }

  /** The numbers of the concepts that are said, with those that are broader. */
  BitSet said() {
    BitSet found = new BitSet(numbers.size());
    BitSet doubtful = new BitSet(numbers.size());
    BitSet falsely = new BitSet(numbers.size());
    for (TermWord word : words) {
      word.addSaid(found);
      word.addDoubtful(doubtful);
      word.addFalsely(falsely);
    }
    for (TermWord word : words) {
      for (TermMatch term : word.longer()) {
        if (term.possible(together)) {
          add(term, term.falseFriend() ? falsely : doubted(term) ? doubtful : found);
        }
      }
    }
    if (doubtful.intersects(falsely)) {
      BitSet both = (BitSet) doubtful.clone();
      both.and(falsely);
      doubtful.andNot(both);
      places(both).keySet().forEach(doubtful::set);
    }
    for (int each = doubtful.nextSetBit(0); each >= 0; each = doubtful.nextSetBit(each + 1)) {
      numbers.say(each, found);
    }
    return found;
  }

  private boolean doubted(TermMatch term) {
    return index.doubted().get(term.concept());
  }

  /** Adds a term's concept if it is said; one that is found already is not looked for again. */
  private void add(TermMatch term, BitSet found) {
    if (!found.get(term.concept()) && term.said(words)) {
      if (term.falseFriend() || doubted(term)) {
        found.set(term.concept());
      } else {
        numbers.say(term.concept(), found);
      }
    }
  }

  /** Where these concepts are said, in the order of the text, without those that are broader. */
  SortedMap<Integer, List<Span>> places(BitSet wanted) {
    SortedMap<Integer, List<Span>> hits = new TreeMap<>();
    SortedMap<Integer, List<Span>> falseHits = new TreeMap<>();
    Set<TermMatch> terms = new LinkedHashSet<>();
    for (TermWord word : words) {
      for (TermMatch term : word.terms()) {
        if (wanted.get(term.concept()) && term.possible(together)) {
          terms.add(term);
        }
      }
    }
    for (TermMatch term : terms) {
      List<Span> found = spans(term);
      if (!found.isEmpty()) {
        (term.falseFriend() ? falseHits : hits)
            .computeIfAbsent(term.concept(), _ -> new ArrayList<>())
            .addAll(found);
      }
    }
    falseHits.forEach((concept, spans) -> drop(hits, concept, spans));
    hits.values().forEach(spans -> spans.sort(Span::compareTo));
    return hits;
  }

  private List<Span> spans(TermMatch term) {
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < words.length; at++) {
      int end = term.end(words, at);
      if (end > at) {
        spans.add(tokens.get(at).span().cover(tokens.get(end - 1).span()));
      }
    }
    return spans;
  }

  private static void drop(
      SortedMap<Integer, List<Span>> hits, int concept, List<Span> falseSpans) {
    List<Span> kept = new ArrayList<>(hits.getOrDefault(concept, List.of()));
    kept.removeIf(span -> falseSpans.stream().anyMatch(span::overlaps));
    if (kept.isEmpty()) {
      hits.remove(concept);
    } else {
      hits.put(concept, kept);
    }
  }
}
