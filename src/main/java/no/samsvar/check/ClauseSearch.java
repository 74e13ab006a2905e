package no.samsvar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Fact;
import no.samsvar.rule.Pattern;

/** Looks for the clauses of one document that hold a pattern. */
record ClauseSearch(AnalysedDocument document, ConceptHits hits, PatternMatch match) {
  private static final int SHORT = 25;
  private static final double NEAR_ENOUGH = 0.5;

  /** Every clause that holds the pattern there, weighed, and those that nearly hold it. */
  Outcome search(
      Pattern pattern, Predicate<Clause> where, Function<Clause, Weighing.Weight> weigh) {
    List<Candidate> found = new ArrayList<>();
    BitSet candidates = candidates(pattern);
    for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
      Clause clause = document.clauses().get(at);
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
    return pattern.all().isEmpty() || hits.of(clause).meets(pattern.all().getFirst());
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
   * Clauses worth a look: those with the pattern's first concept, without which none holds it or
   * nearly does; where it names none, those that meet any of its demands.
   */
  private BitSet candidates(Pattern pattern) {
    ClauseIndex index = hits.index();
    if (!pattern.all().isEmpty()) {
      return index.with(pattern.all().getFirst());
    }
    boolean nothing =
        pattern.context().isEmpty() && pattern.facts().isEmpty() && pattern.figures().isEmpty();
    if (nothing || pattern.scope() != Pattern.Scope.CLAUSE) {
      return index.all();
    }
    BitSet found = new BitSet();
    pattern.context().forEach(choice -> found.or(index.inContext(choice)));
    pattern.facts().forEach(fact -> found.or(index.stating(fact)));
    if (!pattern.figures().isEmpty()) {
      found.or(index.stating(Fact.FIGURE));
    }
    return found;
  }
}
