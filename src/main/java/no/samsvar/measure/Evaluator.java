package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/** Compares the checker's verdicts with human ones. */
public record Evaluator(Checker checker, Map<RuleId, Rule> rules) {

  /**
   * Compares every element that the readers judged and that has a rule; the others are left out.
   */
  public List<Comparison> compare(AnalysedDocument document, TruthDocument truth) {
    List<Rule> asked =
        truth.verdicts().stream()
            .filter(verdict -> rules.containsKey(verdict.rule()))
            .map(verdict -> rules.get(verdict.rule()))
            .toList();
    SortedMap<RuleId, Finding> findings = new TreeMap<>();
    checker
        .check(document, asked, new Checker.Question(truth.kind(), truth.about(), List.of()))
        .forEach(finding -> findings.put(finding.rule().id(), finding));
    List<Comparison> comparisons = new ArrayList<>();
    for (TruthVerdict verdict : truth.verdicts()) {
      Finding finding = findings.get(verdict.rule());
      if (finding != null) {
        List<String> quotes = finding.verdict().evidence().stream().map(Evidence::quote).toList();
        comparisons.add(Comparison.of(truth.name(), verdict, Grade.of(finding.verdict()), quotes));
      }
    }
    return comparisons;
  }

  /** Scores per element, by id. */
  public static SortedMap<RuleId, Score> perElement(List<Comparison> comparisons) {
    SortedMap<RuleId, List<Comparison>> groups = new TreeMap<>();
    comparisons.forEach(c -> groups.computeIfAbsent(c.rule(), _ -> new ArrayList<>()).add(c));
    SortedMap<RuleId, Score> scores = new TreeMap<>();
    groups.forEach((rule, group) -> scores.put(rule, Score.of(group)));
    return scores;
  }
}
