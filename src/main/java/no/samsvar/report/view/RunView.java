package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;

/** A run's result in the words of one language: what every format shows. */
public record RunView(RunResult result, Words words, List<DocumentView> documents) {
  public RunView {
    documents = List.copyOf(documents);
  }

  /** The result in these words. */
  public static RunView of(RunResult result, Words words) {
    List<DocumentView> documents =
        result.reports().stream()
            .map(report -> DocumentView.of(report, result.packs(), words))
            .toList();
    return new RunView(result, words, documents);
  }

  /** Everything the tool couldn't do: with the run, then with each document. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(result.problems());
    documents.forEach(document -> problems.addAll(document.problems()));
    return List.copyOf(problems);
  }
}
