package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Extractor;
import no.samsvar.observe.DocumentDuties;
import no.samsvar.observe.DutyReader;
import no.samsvar.observe.DutyRegister;

/**
 * What is read across documents: who owes what, what two versions differ in, what a strategy
 * demands of contracts. Files are read by the extractor.
 */
public record Across(Samsvar samsvar, Extractor extractor) {

  /** The duties of every input; what can't be read becomes a problem and the rest goes on. */
  public DutyRegister duties(Inputs inputs, CheckRequest request) {
    List<Problem> problems = new ArrayList<>(inputs.problems());
    DocumentWalk.Outcome<DocumentDuties> read =
        DocumentWalk.of(
            inputs,
            request.limits(),
            extractor,
            document -> {
              Optional<DocumentKind> kind =
                  request.kind().or(() -> request.workspace().kind(inputs.path(document.id())));
              return DutyReader.read(samsvar.analysed(document, kind));
            });
    problems.addAll(read.problems());
    read.done().values().stream()
        .filter(each -> !each.document().quality().readable())
        .forEach(each -> problems.add(Problems.unreadable(each.document())));
    return new DutyRegister(
        Samsvar.version(), request.asOf(), List.copyOf(read.done().values()), problems);
  }
}
