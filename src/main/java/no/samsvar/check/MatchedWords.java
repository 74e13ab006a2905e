package no.samsvar.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.rule.Component;
import no.samsvar.rule.ConceptId;
import no.samsvar.text.Span;

/**
 * The words of quotes that say what a component asks for; a list item has those of its lead-in too,
 * a table row those of its header.
 */
public record MatchedWords(AnalysedDocument document, ConceptMatcher matcher) {

  /** Words with the concepts they say, such as "rapport (report)", in the order of the text. */
  public List<String> of(Evidence evidence, Component component) {
    Set<ConceptId> asked = new TreeSet<>(Mentioned.in(component.condition()));
    component.weak().map(Mentioned::in).ifPresent(asked::addAll);
    Map<String, Set<String>> said = new LinkedHashMap<>();
    document.clauses().stream()
        .filter(clause -> clause.span().equals(evidence.span()))
        .flatMap(clause -> withLeadIns(clause).stream())
        .flatMap(clause -> hits(clause, asked))
        .forEach(hit -> said.computeIfAbsent(words(hit), _ -> new TreeSet<>()).add(hit.concept()));
    return said.entrySet().stream()
        .map(one -> one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
        .toList();
  }

  private record Hit(Span span, String concept) {}

  private Stream<Hit> hits(Clause clause, Set<ConceptId> asked) {
    return matcher.match(clause).entrySet().stream()
        .filter(one -> asked.contains(one.getKey()))
        .flatMap(one -> one.getValue().stream().map(span -> new Hit(span, one.getKey().value())))
        .sorted((a, b) -> a.span().compareTo(b.span()));
  }

  private List<Clause> withLeadIns(Clause clause) {
    List<Clause> all = new ArrayList<>(List.of(clause));
    OptionalInt at = clause.leadIn();
    while (at.isPresent() && at.getAsInt() < all.getLast().index()) {
      all.add(document.clauses().get(at.getAsInt()));
      at = all.getLast().leadIn();
    }
    return all.reversed();
  }

  private String words(Hit hit) {
    return document
        .document()
        .text()
        .slice(hit.span())
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
