package no.samsvar.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Normaliser;
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
  /** What stands in a heading above counts for half of what the passage says itself. */
  private static final double ABOVE = 0.5;

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
  private final Normaliser normaliser;
  private @Nullable Blocks blocks;

  Likeness(AnalysedDocument document, ConceptHits hits, Normaliser normaliser) {
    this.document = document;
    this.hits = hits;
    this.normaliser = normaliser;
  }

  /** What a passage says itself, and what only the headings above it say. */
  private record Held<T>(Set<T> own, Set<T> above) {
    static <T> Held<T> of(Set<T> own, Set<T> headings) {
      Set<T> above = new HashSet<>(headings);
      above.removeAll(own);
      return new Held<>(own, above);
    }

    Set<T> all() {
      Set<T> all = new HashSet<>(own);
      all.addAll(above);
      return all;
    }

    /** How much of the wanted it holds. */
    double sharing(Map<T, Double> wanted) {
      double sum = 0;
      for (Map.Entry<T, Double> each : wanted.entrySet()) {
        if (own.contains(each.getKey())) {
          sum += each.getValue();
        } else if (above.contains(each.getKey())) {
          sum += ABOVE * each.getValue();
        }
      }
      return sum;
    }
  }

  private record Block(List<Clause> clauses, Held<String> words, Held<ConceptId> concepts) {}

  private record Blocks(List<Block> all, Rarity<String> ofWords, Rarity<ConceptId> ofConcepts) {}

  private record Wanted(Map<String, Double> words, Map<ConceptId, Double> concepts) {}

  /**
   * A stretch of one block.
   *
   * @param best the clause that is itself the likest
   * @param span from the first to the last clause of the stretch
   */
  record Passage(Clause best, Span span) {}

  /** The likest passages, each of another block, best first. */
  List<Passage> likest(Rule rule, int limit) {
    Blocks among = blocks();
    Wanted wanted =
        new Wanted(
            among.ofWords().wanted(words(rule)),
            among.ofConcepts().wanted(Mentioned.wanted(conditions(rule))));
    record Scored(Block block, double score) {}
    List<Scored> found =
        among.all().stream()
            .map(block -> new Scored(block, score(block, wanted, among)))
            .filter(scored -> scored.score() > 0)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .limit(limit)
            .toList();
    return found.stream()
        .filter(scored -> scored.score() >= BESIDE * found.getFirst().score())
        .map(scored -> passage(scored.block(), wanted))
        .toList();
  }

  private static double score(Block block, Wanted wanted, Blocks among) {
    double shared =
        block.concepts().sharing(wanted.concepts()) + block.words().sharing(wanted.words());
    return shared < Math.max(LEAST, ENOUGH * among.ofWords().most())
        ? 0
        : shared / Math.pow(among.ofWords().length(block.words().own()), EVENED);
  }

  /** The likest clause and those around it, as far as a reader takes in at a glance. */
  private Passage passage(Block block, Wanted wanted) {
    ToDoubleFunction<Clause> sharing =
        clause ->
            held(List.of(clause), this::stems).sharing(wanted.words())
                + held(List.of(clause), this::concepts).sharing(wanted.concepts());
    Clause best =
        block.clauses().stream()
            .max(
                Comparator.comparingDouble(sharing)
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
    List<Block> all =
        document.clauses().stream()
            .filter(Clause::body)
            .collect(Collectors.groupingBy(Clause::block, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(block -> new Block(block, held(block, this::stems), held(block, this::concepts)))
            .toList();
    return new Blocks(
        all,
        new Rarity<>(all.stream().map(block -> block.words().all()).toList()),
        new Rarity<>(all.stream().map(block -> block.concepts().all()).toList()));
  }

  private <T> Held<T> held(List<Clause> block, Function<Clause, Set<T>> of) {
    List<Integer> headings = block.getFirst().headings();
    return Held.of(
        all(block.stream(), of),
        all(
            headings.stream()
                .skip(Math.max(0, headings.size() - HEADINGS))
                .map(document.clauses()::get),
            of));
  }

  private static <T> Set<T> all(Stream<Clause> clauses, Function<Clause, Set<T>> of) {
    return clauses.flatMap(clause -> of.apply(clause).stream()).collect(Collectors.toSet());
  }

  private Set<String> stems(Clause clause) {
    return clause.tokens().stream().map(Token::stem).collect(Collectors.toSet());
  }

  private Set<ConceptId> concepts(Clause clause) {
    return hits.own(clause);
  }

  private static List<Condition> conditions(Rule rule) {
    return rule.components().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.condition()), each.weak().stream()))
        .toList();
  }

  /** In how many of its texts the rule uses each word, in the document's language. */
  private SortedMap<String, Integer> words(Rule rule) {
    Language language = document.document().language();
    SortedMap<String, Integer> counts = new TreeMap<>();
    texts(rule, language).stream()
        .map(text -> normaliser.tokens(text, 0, language))
        .map(tokens -> tokens.stream().map(Token::stem).collect(Collectors.toSet()))
        .flatMap(Collection::stream)
        .forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return counts;
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
