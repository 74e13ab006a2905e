package no.samsvar.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Pattern;

/** Looks for the clauses of one document that hold a pattern. */
record ClauseSearch(AnalysedDocument document, ConceptHits hits, PatternMatch match) {
  private static final int SHORT = 25;
  private static final double NEAR_ENOUGH = 0.5;

  /** Every clause that holds the pattern there, weighed, and those that nearly hold it. */
  Outcome search(
      Pattern pattern, Predicate<Clause> where, Function<Clause, Weighing.Weight> weigh) {
    List<Candidate> found = new ArrayList<>();
    for (int index : candidates(pattern)) {
      Clause clause = document.clauses().get(index);
      if (!where.test(clause)) {
        continue;
      }
      double share = match.share(clause, pattern);
      if (share == 1) {
        found.add(weighed(clause, pattern, weigh));
      } else if (share >= NEAR_ENOUGH && onTopic(clause, pattern)) {
        found.add(new Candidate(clause, Strength.NONE, Reason.LACKS_PART, share));
      }
    }
    return Outcome.of(found);
  }

  private Candidate weighed(
      Clause clause, Pattern pattern, Function<Clause, Weighing.Weight> weigh) {
    if (!match.bearerFits(clause, pattern)) {
      return new Candidate(clause, Strength.NONE, Reason.OTHER_BEARER, 1);
    }
    Weighing.Weight weight = weigh.apply(clause);
    return new Candidate(
        clause, weight.strength(), weight.reason(), 1 + prominence(clause, pattern));
  }

  /** Whether a clause that lacks a part at least speaks of the pattern's first concept. */
  private boolean onTopic(Clause clause, Pattern pattern) {
    return pattern.all().isEmpty() || ConceptHits.meets(hits.of(clause), pattern.all().getFirst());
  }

  /**
   * From 0 to 1: under a heading that names the thing, as an order, with a time or figure, outside
   * tables.
   */
  private double prominence(Clause clause, Pattern pattern) {
    List<ConceptId> words = pattern.all().stream().flatMap(List::stream).toList();
    double score = hits.underHeading(clause, words) ? 0.4 : 0;
    score += clause.force() == Force.MUST ? 0.2 : 0;
    score +=
        clause.facts().deadline().isPresent() || clause.facts().frequency().isPresent() ? 0.2 : 0;
    score += clause.place() == Place.TABLE_ROW ? 0 : 0.1;
    score += clause.tokens().size() <= SHORT ? 0.1 : 0;
    return score;
  }

  /**
   * Clauses worth a look: those with at least one of the pattern's concepts, or all when it names
   * none.
   */
  private Collection<Integer> candidates(Pattern pattern) {
    if (pattern.all().isEmpty()) {
      return document.clauses().stream().map(Clause::index).toList();
    }
    Set<Integer> found = new TreeSet<>();
    boolean spread = pattern.scope() != Pattern.Scope.CLAUSE;
    List<List<ConceptId>> choices = spread ? pattern.all().subList(0, 1) : pattern.all();
    choices.forEach(choice -> found.addAll(hits.clausesWith(choice)));
    return found;
  }
}
