package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.rule.Component;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Rule;
import no.samsvar.rule.Wording;
import no.samsvar.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which passages of a document are most like what a rule asks for, so that a reader knows where to
 * look when nothing holds; it never counts towards a verdict. Each block of the text is compared
 * with the concepts that the rule names and with the words of its title, remedy, suggestion and
 * labels, each the weightier the rarer it is in the document. Safe to share between threads.
 */
final class Likeness {
  /** Long passages share more by chance; divided by their whole length, short ones would win. */
  private static final double EVENED = 0.4;

  /**
   * What a passage must share, in words that no other passage has. Of the passages that readers
   * held to be about an element that the program missed, .87 share more; of the likest passages
   * where the element is not there, .45 share less.
   */
  private static final double ENOUGH = 1.1;

  /** In a text of a few passages every word is rare, so much is shared by chance. */
  private static final double LEAST = 3;

  /** A passage much less like than the best one only takes the reader's time. */
  private static final double BESIDE = 0.7;

  private static final int HEADINGS = 2;

  /** Longest passage, in characters. */
  private static final int GLANCE = 300;

  private final AnalysedDocument document;
  private final ConceptHits hits;
  private final RuleWords ruleWords;
  private @Nullable Blocks blocks;

  Likeness(AnalysedDocument document, ConceptHits hits, RuleWords ruleWords) {
    this.document = document;
    this.hits = hits;
    this.ruleWords = ruleWords;
  }

  /** The words and concepts, by number, that a passage says itself or that stand above it. */
  private record Held(BitSet words, BitSet aboveWords, BitSet concepts, BitSet aboveConcepts) {
    double sharing(Wanted wanted) {
      return wanted.concepts().of(concepts, aboveConcepts) + wanted.words().of(words, aboveWords);
    }

    BitSet allWords() {
      return joined(words, aboveWords);
    }

    BitSet allConcepts() {
      return joined(concepts, aboveConcepts);
    }

    private static BitSet joined(BitSet one, BitSet other) {
      BitSet all = (BitSet) one.clone();
      all.or(other);
      return all;
    }
  }

  private record Block(List<Clause> clauses, Held held) {}

  /** The blocks of the text, each with what a score is divided by. */
  private record Blocks(
      List<Block> all,
      List<Double> sizes,
      Map<String, Integer> words,
      Rarity ofWords,
      Rarity ofConcepts) {
    Wanted wanted(Map<String, Integer> asked, Map<ConceptId, Integer> meant, ConceptHits hits) {
      return new Wanted(
          ofWords.wanted(asked, word -> words.getOrDefault(word, words.size())),
          ofConcepts.wanted(meant, hits.numbers()::of));
    }
  }

  private record Wanted(Rarity.Weights words, Rarity.Weights concepts) {}

  /**
   * A stretch of one block.
   *
   * @param best the clause that is itself the likest
   * @param span from the first to the last clause of the stretch
   */
  record Passage(Clause best, Span span) {}

  private record Scored(Block block, double score) {}

  /** The likest passages, each of another block, best first. */
  List<Passage> likest(Rule rule, int limit) {
    Blocks among = blocks();
    Wanted wanted =
        among.wanted(
            ruleWords.of(rule, document.document().language()),
            Mentioned.wanted(conditions(rule)),
            hits);
    List<Scored> found =
        scored(among, wanted).stream()
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .limit(limit)
            .toList();
    return found.stream()
        .filter(scored -> scored.score() >= BESIDE * found.getFirst().score())
        .map(scored -> passage(scored.block(), among, wanted))
        .toList();
  }

  private static List<Scored> scored(Blocks among, Wanted wanted) {
    double enough = Math.max(LEAST, ENOUGH * among.ofWords().most());
    List<Scored> found = new ArrayList<>();
    for (int at = 0; at < among.sizes().size(); at++) {
      Block block = among.all().get(at);
      double shared = block.held().sharing(wanted);
      if (shared >= enough) {
        found.add(new Scored(block, shared / among.sizes().get(at)));
      }
    }
    return found;
  }

  /** The likest clause and those around it, as far as a reader takes in at a glance. */
  private Passage passage(Block block, Blocks among, Wanted wanted) {
    Clause best =
        block.clauses().stream()
            .max(
                Comparator.comparingDouble(
                        (Clause clause) -> held(List.of(clause), among.words()).sharing(wanted))
                    .thenComparing(Comparator.comparingInt(Clause::index).reversed()))
            .orElseThrow();
    Span span = best.span();
    int at = block.clauses().indexOf(best);
    for (Clause next : block.clauses().subList(at, block.clauses().size())) {
      span = widened(span, next);
    }
    for (Clause earlier : block.clauses().subList(0, at).reversed()) {
      span = widened(span, earlier);
    }
    return new Passage(best, span);
  }

  private static Span widened(Span span, Clause clause) {
    Span wider = span.cover(clause.span());
    return wider.length() <= GLANCE ? wider : span;
  }

  private synchronized Blocks blocks() {
    if (blocks == null) {
      blocks = read();
    }
    return blocks;
  }

  private Blocks read() {
    Map<String, Integer> words = new HashMap<>();
    for (Clause clause : document.clauses()) {
      for (Token token : clause.tokens()) {
        words.putIfAbsent(token.stem(), words.size());
      }
    }
    SortedMap<Integer, List<Clause>> byBlock = new TreeMap<>();
    for (Clause clause : document.clauses()) {
      if (clause.body()) {
        byBlock.computeIfAbsent(clause.block(), _ -> new ArrayList<>()).add(clause);
      }
    }
    List<Block> all =
        byBlock.values().stream().map(block -> new Block(block, held(block, words))).toList();
    Rarity ofWords =
        new Rarity(words.size(), all.stream().map(block -> block.held().allWords()).toList());
    Rarity ofConcepts =
        new Rarity(
            hits.numbers().size(), all.stream().map(block -> block.held().allConcepts()).toList());
    List<Double> sizes =
        all.stream().map(block -> Math.pow(ofWords.length(block.held().words()), EVENED)).toList();
    return new Blocks(all, sizes, words, ofWords, ofConcepts);
  }

  private Held held(List<Clause> block, Map<String, Integer> words) {
    List<Integer> headings = block.getFirst().headings();
    List<Clause> above =
        headings.subList(Math.max(0, headings.size() - HEADINGS), headings.size()).stream()
            .map(document.clauses()::get)
            .toList();
    return new Held(words(block, words), words(above, words), concepts(block), concepts(above));
  }

  private static BitSet words(List<Clause> clauses, Map<String, Integer> words) {
    BitSet all = new BitSet();
    for (Clause clause : clauses) {
      for (Token token : clause.tokens()) {
        all.set(words.getOrDefault(token.stem(), words.size()));
      }
    }
    return all;
  }

  private BitSet concepts(List<Clause> clauses) {
    BitSet all = new BitSet();
    clauses.forEach(clause -> hits.own(clause).addTo(all));
    return all;
  }

  private static List<Condition> conditions(Rule rule) {
    return rule.components().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.condition()), each.weak().stream()))
        .toList();
  }

  /** The words for people that say what the rule asks for; without its message, which says no. */
  static List<String> texts(Rule rule, Language language) {
    List<String> texts = new ArrayList<>();
    Wording wording = rule.wordings().get(language);
    if (wording != null) {
      texts.addAll(List.of(wording.title(), wording.remedy(), wording.suggestion()));
    }
    for (Component component : rule.components()) {
      texts.add(component.labels().getOrDefault(language, ""));
    }
    return texts;
  }
}
