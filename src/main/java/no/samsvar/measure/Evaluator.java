package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/** Compares the checker's verdicts with human ones. */
public record Evaluator(Checker checker, Map<RuleId, Rule> rules) {
  private static final int SHOWN = 80;

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
    Comparison.Origin origin = origin(document.document(), truth.name());
    List<Comparison> comparisons = new ArrayList<>();
    for (TruthVerdict verdict : truth.verdicts()) {
      Finding finding = findings.get(verdict.rule());
      if (finding != null) {
        comparisons.add(compare(origin, verdict, finding.verdict()));
      }
    }
    return comparisons;
  }

  private static Comparison compare(Comparison.Origin origin, TruthVerdict truth, Verdict verdict) {
    List<String> quotes = verdict.evidence().stream().map(Evidence::quote).toList();
    return Comparison.of(origin, truth, Grade.of(verdict), quotes, reason(verdict));
  }

  private static Comparison.Origin origin(Document document, String name) {
    String path = document.id().value();
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new Comparison.Origin(name, path, document.language().tag(), ending);
  }

  /** What a verdict rests on: the parts that lack, else the first quote, else the nearest one. */
  private static String reason(Verdict verdict) {
    if (verdict instanceof Verdict.Partial partial) {
      List<String> lacks = new ArrayList<>(partial.missing());
      partial.weak().forEach(weak -> lacks.add(weak + " (weak)"));
      return "lacks " + String.join(", ", lacks);
    }
    return verdict.evidence().stream()
        .findFirst()
        .map(quote -> "quotes " + shortened(quote))
        .or(() -> verdict.nearest().stream().findFirst().map(near -> "nearest " + shortened(near)))
        .orElse("nothing near");
  }

  private static String shortened(Evidence evidence) {
    String words = evidence.quote().strip().replaceAll("\\s+", " ");
    String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + " …";
    String why = evidence.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "\"" + shown + "\" (" + why + ")";
  }
}
