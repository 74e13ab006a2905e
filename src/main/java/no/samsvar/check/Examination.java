package no.samsvar.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.samsvar.check.Checker.Question;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Rule;

/**
 * One document with its concepts found, of which rules are asked: what is found once serves every
 * pack. Immutable, safe to share between threads.
 */
public final class Examination {
  private final ConceptHits hits;
  private final ClauseSearch clauses;
  private final Tables tables;
  private final Quoter quoter;
  private final Likeness likeness;

  Examination(AnalysedDocument document, ConceptMatcher matcher, RuleWords ruleWords) {
    this.hits = new ConceptHits(document, matcher);
    this.clauses = new ClauseSearch(document, hits, new PatternMatch(document, hits));
    this.tables = Tables.of(document.document());
    this.quoter = new Quoter(document);
    this.likeness = new Likeness(document, hits, ruleWords);
  }

  /**
   * The concepts that each clause says itself, by the lexicon's words or by those that the document
   * defines, in the order of the clauses.
   */
  public List<Set<ConceptId>> concepts() {
    return clauses.document().clauses().stream().map(clause -> hits.own(clause).names()).toList();
  }

  /** A finding for every rule, sorted by rule id. */
  public List<Finding> check(List<Rule> rules, Question question) {
    Bench bench = bench(question);
    return rules.stream()
        .sorted(Comparator.comparing(Rule::id))
        .map(rule -> finding(rule, bench.judge(rule).verdict(rule)))
        .toList();
  }

  /** How the verdict on one rule comes about. */
  RuleTrace explain(Rule rule, Question question) {
    return bench(question).judge(rule).trace(rule);
  }

  private Bench bench(Question question) {
    return new Bench(
        clauses,
        tables,
        Annexes.of(clauses.document(), question.annexes()),
        Voice.of(question.kind(), question.about()),
        quoter,
        likeness);
  }

  /** What all rules asked of one document in one way share. */
  private record Bench(
      ClauseSearch clauses,
      Tables tables,
      Annexes annexes,
      Voice voice,
      Quoter quoter,
      Likeness likeness) {
    Judge judge(Rule rule) {
      Weighing weighing = new Weighing(voice, annexes, rule.laidDownByNo());
      Evaluation evaluation = new Evaluation(clauses, tables, weighing);
      return new Judge(
          evaluation,
          quoter,
          voice,
          new Nearest(evaluation, quoter, likeness),
          clauses.document().document().quality().readable());
    }
  }

  private static Finding finding(Rule rule, Verdict verdict) {
    return Finding.of(rule, verdict, fingerprint(rule, verdict));
  }

  private static Fingerprint fingerprint(Rule rule, Verdict verdict) {
    return Fingerprint.of(
        List.of(rule.id().value(), verdict.key()),
        verdict.evidence().stream().map(Evidence::quote).toList());
  }
}
