package no.samsvar.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samsvar.clause.Normaliser;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.rule.Rule;

/** The words of the texts of rules, found once for all documents. Safe to share between threads. */
final class RuleWords {
  private final Normaliser normaliser;
  private final Map<Texts, SortedMap<String, Integer>> known = new ConcurrentHashMap<>();

  private record Texts(Language language, List<String> texts) {}

  RuleWords(Normaliser normaliser) {
    this.normaliser = normaliser;
  }

  /** In how many of its texts in a language a rule uses each word. */
  SortedMap<String, Integer> of(Rule rule, Language language) {
    return known.computeIfAbsent(
        new Texts(language, Likeness.texts(rule, language)), this::counted);
  }

  private SortedMap<String, Integer> counted(Texts of) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    of.texts().stream()
        .map(text -> normaliser.tokens(text, 0, of.language()))
        .map(tokens -> tokens.stream().map(Token::stem).collect(Collectors.toSet()))
        .flatMap(Collection::stream)
        .forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return Collections.unmodifiableSortedMap(counts);
  }
}
