package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samsvar.check.Problem;
import no.samsvar.measure.Comparison;
import no.samsvar.measure.DocumentMutationTester;
import no.samsvar.measure.DocumentMutationTester.Mutant;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/** Verdicts compared with human ones over a folder of documents, and what could not be compared. */
public record Evaluation(List<Comparison> comparisons, List<Problem> problems) {
  public Evaluation {
    comparisons = List.copyOf(comparisons);
    problems = List.copyOf(problems);
  }

  /** Compares every verdict that people have given. */
  public static Evaluation of(Labelled labelled) {
    Samsvar samsvar = labelled.inspector().samsvar();
    List<Comparison> comparisons = new ArrayList<>();
    List<Problem> problems =
        labelled.each((document, truth) -> comparisons.addAll(samsvar.evaluate(document, truth)));
    return new Evaluation(comparisons, problems);
  }

  /** What became of met verdicts when the words they stand on were changed in the documents. */
  public record Mutants(List<Mutant> mutants, List<Problem> problems) {
    public Mutants {
      mutants = List.copyOf(mutants);
      problems = List.copyOf(problems);
    }
  }

  /** Changes the words of every met verdict; documents about other documents are left out. */
  public static Mutants mutants(Labelled labelled) {
    Samsvar samsvar = labelled.inspector().samsvar();
    Map<RuleId, Rule> asked = samsvar.asked();
    DocumentMutationTester tester = new DocumentMutationTester(samsvar.analyser, samsvar.checker());
    List<Mutant> mutants = new ArrayList<>();
    List<Problem> problems =
        labelled.each(
            (document, truth) -> {
              if (!truth.about()) {
                List<Rule> judged =
                    truth.verdicts().stream()
                        .filter(verdict -> asked.containsKey(verdict.rule()))
                        .map(verdict -> asked.get(verdict.rule()))
                        .toList();
                mutants.addAll(tester.test(document, judged));
              }
            });
    return new Mutants(mutants, problems);
  }
}
