package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Extractor;
import no.samsvar.observe.Changes;
import no.samsvar.observe.DocumentDuties;
import no.samsvar.observe.Duty;
import no.samsvar.observe.DutyReader;
import no.samsvar.observe.DutyRegister;
import no.samsvar.observe.TraceMatrix;
import no.samsvar.observe.Tracing;
import no.samsvar.observe.Versions;

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
        .forEach(each -> problems.add(Problems.unreadable(each.document().front())));
    return new DutyRegister(
        Samsvar.version(), request.asOf(), List.copyOf(read.done().values()), problems);
  }

  /**
   * What two versions of a document differ in. Where either can't be read or judged, that is a
   * problem and nothing is compared.
   */
  public Changes compare(Inputs before, Inputs after, CheckRequest request) {
    RunResult was = samsvar.check(before, request);
    RunResult now = samsvar.check(after, request);
    List<Problem> problems = new ArrayList<>(was.problems());
    problems.addAll(now.problems());
    Optional<Report> old = was.reports().stream().findFirst();
    Optional<Report> fresh = now.reports().stream().findFirst();
    boolean both = old.isPresent() && fresh.isPresent();
    return new Changes(
        Samsvar.version(),
        request.asOf(),
        old.map(report -> report.analysed().document()),
        fresh.map(report -> report.analysed().document()),
        both ? Versions.verdicts(old.get(), fresh.get()) : List.of(),
        both ? Versions.duties(duties(old.get()), duties(fresh.get())) : List.of(),
        problems);
  }

  private static List<Duty> duties(Report report) {
    return DutyReader.read(report.analysed()).duties();
  }

  /** What a strategy demands and whether it returns in the contracts. */
  public TraceMatrix trace(Inputs strategy, Inputs contracts, CheckRequest request) {
    RunResult demands = samsvar.check(strategy, request);
    RunResult answers = samsvar.check(contracts, request);
    List<Problem> problems = new ArrayList<>(demands.problems());
    problems.addAll(answers.problems());
    return new TraceMatrix(
        Samsvar.version(),
        request.asOf(),
        documents(demands),
        documents(answers),
        Tracing.rows(demands.reports(), answers.reports(), samsvar.packs().answers()),
        problems);
  }

  private static List<Document> documents(RunResult result) {
    return result.reports().stream().map(report -> report.analysed().document()).toList();
  }
}
