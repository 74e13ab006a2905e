package no.samsvar.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
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

  private final AnalysedDocument document;
  private final ConceptMatcher matcher;
  private final List<ConceptSet> own = new ArrayList<>();
  private final List<ConceptSet> inherited = new ArrayList<>();
  private final ConceptSet supplier;
  private final ConceptSet customer;
  private final ClauseIndex index;

  ConceptHits(AnalysedDocument document, ConceptMatcher matcher) {
    this.document = document;
    this.matcher = matcher;
    this.supplier = matcher.numbers().set(List.of(ConceptNumbers.SUPPLIER));
    this.customer = matcher.numbers().set(List.of(ConceptNumbers.CUSTOMER));
    LocalTerms terms = LocalTerms.of(document, matcher);
    for (Clause clause : document.clauses()) {
      ConceptSet concepts = parties(clause, terms.with(clause, matcher.concepts(clause)));
      int leadIn = clause.leadIn().orElse(Integer.MAX_VALUE);
      own.add(concepts);
      inherited.add(leadIn < inherited.size() ? concepts.with(inherited.get(leadIn)) : concepts);
    }
    this.index = new ClauseIndex(document.clauses(), matcher.numbers(), own, inherited);
  }

  /** A party by whatever name is what the lexicon calls it: "Fjelldrift skal …", "vi". */
  private ConceptSet parties(Clause clause, ConceptSet said) {
    ConceptSet borne = party(clause, clause.facts().bearer(), said);
    return party(clause, clause.facts().recipient(), borne);
  }

  private ConceptSet party(Clause clause, Optional<Actor> actor, ConceptSet said) {
    if (actor.isEmpty()
        || actor.get().span().length() <= PRONOUN
        || !clause.span().contains(actor.get().span())) {
      return said;
    }
    return switch (actor.get().role()) {
      case SUPPLIER -> said.with(supplier);
      case CUSTOMER -> said.with(customer);
      default -> said;
    };
  }

  /** Concepts that the clause with this index says. */
  ConceptSet own(int index) {
    return own.get(index);
  }

  /** Where the clause with this index says one of the concepts itself. */
  List<Span> spans(int index, Collection<ConceptId> wanted) {
    if (!own(index).meets(wanted)) {
      return List.of();
    }
    Map<ConceptId, List<Span>> said = matcher.match(document.clauses().get(index));
    return wanted.stream()
        .flatMap(concept -> said.getOrDefault(concept, List.of()).stream())
        .sorted()
        .toList();
  }

  /** Concepts the clause itself says. */
  ConceptSet own(Clause clause) {
    return own.get(clause.index());
  }

  /** Concepts of the clause and its lead-in. */
  ConceptSet of(Clause clause) {
    return inherited.get(clause.index());
  }

  /** Whether the clause, a heading above it or the sentence before it has one of the concepts. */
  boolean inContext(Clause clause, Collection<ConceptId> wanted) {
    return of(clause).meets(wanted) || underHeading(clause, wanted) || before(clause, wanted);
  }

  /** Whether a heading above the clause has one of the concepts. */
  boolean underHeading(Clause clause, Collection<ConceptId> wanted) {
    for (int heading : clause.headings()) {
      if (own.get(heading).meets(wanted)) {
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
      if (of(previous).meets(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of the lexicon's concepts. */
  ConceptNumbers numbers() {
    return matcher.numbers();
  }

  /** The clauses by what they hold. */
  ClauseIndex index() {
    return index;
  }
}
