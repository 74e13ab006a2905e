package no.samsvar.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.clause.Role;
import no.samsvar.rule.ConceptId;
import no.samsvar.text.Span;

/**
 * Which concepts stand where in one document. A list item has the concepts of its lead-in too, a
 * table row those of its header; the context of a clause adds the headings above it and the
 * sentence before it.
 */
final class ConceptHits {
  /** "Vi", "you" and "dykk" are too common to say what a clause is about. */
  private static final int PRONOUN = 4;

  private static final ConceptId SUPPLIER = new ConceptId("supplier");
  private static final ConceptId CUSTOMER = new ConceptId("customer");

  private final AnalysedDocument document;
  private final ConceptMatcher matcher;
  private final List<Set<ConceptId>> own = new ArrayList<>();
  private final List<Set<ConceptId>> inherited = new ArrayList<>();
  private final ClauseIndex index;

  ConceptHits(AnalysedDocument document, ConceptMatcher matcher) {
    this.document = document;
    this.matcher = matcher;
    LocalTerms terms = LocalTerms.of(document, matcher);
    for (Clause clause : document.clauses()) {
      Set<ConceptId> concepts =
          joined(
              joined(matcher.concepts(clause.tokens(), clause.language()), terms.concepts(clause)),
              parties(clause));
      own.add(concepts);
      inherited.add(
          clause.leadIn().isPresent()
              ? joined(concepts, leadInConcepts(clause.leadIn().getAsInt()))
              : concepts);
    }
    this.index = new ClauseIndex(document.clauses(), own, inherited);
  }

  private static Set<ConceptId> joined(Set<ConceptId> one, Set<ConceptId> more) {
    if (one.containsAll(more)) {
      return one;
    }
    Set<ConceptId> all = new HashSet<>(one);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /** A party by whatever name is what the lexicon calls it: "Fjelldrift skal …", "vi". */
  private static Set<ConceptId> parties(Clause clause) {
    Set<ConceptId> found = new HashSet<>();
    Stream.of(clause.facts().bearer(), clause.facts().recipient())
        .flatMap(Optional::stream)
        .filter(actor -> clause.span().contains(actor.span()))
        .filter(actor -> actor.span().length() > PRONOUN)
        .map(Actor::role)
        .forEach(
            role -> {
              if (role == Role.SUPPLIER) {
                found.add(SUPPLIER);
              } else if (role == Role.CUSTOMER) {
                found.add(CUSTOMER);
              }
            });
    return found;
  }

  private Set<ConceptId> leadInConcepts(int leadIn) {
    return leadIn < inherited.size() ? inherited.get(leadIn) : Set.of();
  }

  /** Concepts that the clause with this index says. */
  Set<ConceptId> own(int index) {
    return own.get(index);
  }

  /** Where the clause with this index says one of the concepts itself. */
  List<Span> spans(int index, Collection<ConceptId> wanted) {
    if (!meets(own(index), wanted)) {
      return List.of();
    }
    Map<ConceptId, List<Span>> said = matcher.match(document.clauses().get(index));
    return wanted.stream()
        .flatMap(concept -> said.getOrDefault(concept, List.of()).stream())
        .sorted()
        .toList();
  }

  /** Concepts the clause itself says. */
  Set<ConceptId> own(Clause clause) {
    return own.get(clause.index());
  }

  /** Concepts of the clause and its lead-in. */
  Set<ConceptId> of(Clause clause) {
    return inherited.get(clause.index());
  }

  /** Whether the clause, a heading above it or the sentence before it has one of the concepts. */
  boolean inContext(Clause clause, Collection<ConceptId> wanted) {
    return meets(of(clause), wanted) || underHeading(clause, wanted) || before(clause, wanted);
  }

  /** Whether a heading above the clause has one of the concepts. */
  boolean underHeading(Clause clause, Collection<ConceptId> wanted) {
    for (int heading : clause.headings()) {
      if (meets(own.get(heading), wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean before(Clause clause, Collection<ConceptId> wanted) {
    for (int at = clause.index() - 1; at >= 0; at--) {
      Clause previous = document.clauses().get(at);
      if (previous.place() == Place.HEADING
          || !previous.section().equals(clause.section())
          || clause.sentence() - previous.sentence() > 1) {
        return false;
      }
      if (meets(of(previous), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The clauses by what they hold. */
  ClauseIndex index() {
    return index;
  }

  static boolean meets(Set<ConceptId> concepts, Collection<ConceptId> wanted) {
    for (ConceptId concept : wanted) {
      if (concepts.contains(concept)) {
        return true;
      }
    }
    return false;
  }
}
