package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.samsvar.check.Problem;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.observe.DutyReader;
import no.samsvar.observe.DutyRegister;

/** What is read across documents: duties, what two versions differ in, what a strategy demands. */
public record Across(Samsvar samsvar) {

  /** The duties of every input; what can't be read becomes a problem and the rest goes on. */
  public DutyRegister duties(Inputs inputs, CheckRequest request) {
    List<Problem> problems = new ArrayList<>(inputs.problems());
    List<AnalysedDocument> documents = read(inputs, request, problems);
    return new DutyRegister(
        Samsvar.version(),
        request.asOf(),
        documents.stream().map(DutyReader::read).toList(),
        problems);
  }

  private List<AnalysedDocument> read(Inputs inputs, CheckRequest request, List<Problem> problems) {
    List<AnalysedDocument> documents = new ArrayList<>();
    SortedMap<DocumentId, Callable<AnalysedDocument>> tasks = new TreeMap<>();
    inputs
        .files()
        .keySet()
        .forEach(
            id ->
                tasks.put(
                    id,
                    () ->
                        samsvar.analyse(
                            id, inputs.read(id, request.limits().largestFile()), request.kind())));
    Bounded.run(tasks, request.limits(), documents::add, problems::add);
    documents.stream()
        .filter(read -> !read.document().quality().readable())
        .forEach(read -> problems.add(Problems.unreadable(read.document().id())));
    return documents;
  }
}
