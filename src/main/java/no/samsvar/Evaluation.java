package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samsvar.check.Observation;
import no.samsvar.check.Problem;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.measure.Comparison;
import no.samsvar.measure.DocumentMutationTester;
import no.samsvar.measure.DocumentMutationTester.Mutant;
import no.samsvar.measure.ObservationComparison;
import no.samsvar.measure.TruthDocument;
import no.samsvar.measure.TruthObservations;
import no.samsvar.observe.Observer;
import no.samsvar.observe.Selection;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/**
 * Verdicts and observations compared with human ones over a folder of documents, and what could not
 * be compared.
 */
public record Evaluation(
    List<Comparison> comparisons,
    List<ObservationComparison> observations,
    List<Problem> problems) {
  public Evaluation {
    comparisons = List.copyOf(comparisons);
    observations = List.copyOf(observations);
    problems = List.copyOf(problems);
  }

  /** A document that people have looked for faults of the text in. */
  private record Looked(AnalysedDocument document, TruthDocument truth, TruthObservations faults) {}

  /** Compares every verdict that people have given, and every fault of the text they saw. */
  public static Evaluation of(Labelled labelled) {
    Samsvar samsvar = labelled.inspector().samsvar();
    List<Comparison> comparisons = new ArrayList<>();
    List<Looked> looked = new ArrayList<>();
    List<Problem> problems =
        labelled.each(
            (document, truth) -> {
              comparisons.addAll(samsvar.evaluate(document, truth));
              truth
                  .observations()
                  .ifPresent(faults -> looked.add(new Looked(document, truth, faults)));
            });
    return new Evaluation(comparisons, observed(looked), problems);
  }

  /** What the checks that are on by default see, in each document and among them. */
  private static List<ObservationComparison> observed(List<Looked> looked) {
    Observer observer = new Observer(Selection.USUAL);
    Map<DocumentId, List<Observation>> among =
        looked.isEmpty()
            ? Map.of()
            : observer.among(
                looked.stream().map(Looked::document).toList(), looked.getFirst().faults().day());
    List<ObservationComparison> all = new ArrayList<>();
    for (Looked each : looked) {
      List<Observation> ours =
          new ArrayList<>(observer.observe(each.document(), each.faults().day()));
      ours.addAll(among.getOrDefault(each.document().document().id(), List.of()));
      all.addAll(ObservationComparison.of(each.truth().name(), each.faults(), ours));
    }
    return all;
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
