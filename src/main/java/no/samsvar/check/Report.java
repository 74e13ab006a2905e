package no.samsvar.check;

import java.util.List;
import no.samsvar.clause.AnalysedDocument;

/** All findings on one document, sorted by rule id. */
public record Report(
    AnalysedDocument analysed, boolean kindGiven, List<Finding> findings, List<Problem> problems) {
  public Report {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** The path or name under which baseline, waivers and assessments know the document. */
  public String name() {
    return analysed.document().id().value();
  }
}
