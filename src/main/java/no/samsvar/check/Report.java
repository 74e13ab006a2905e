package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.clause.AnalysedDocument;

/**
 * All findings on one document, sorted by rule id, and what is wrong with its text, sorted by check
 * and place.
 */
public record Report(
    AnalysedDocument analysed,
    boolean kindGiven,
    List<Finding> findings,
    List<Observation> observations,
    List<Problem> problems) {
  public Report {
    findings = List.copyOf(findings);
    observations = List.copyOf(observations);
    problems = List.copyOf(problems);
  }

  /** The same report on the same document, held in another way. */
  public Report on(AnalysedDocument same) {
    return new Report(same, kindGiven, findings, observations, problems);
  }

  /** The same report, its kind given by somebody or not. */
  public Report asGiven(boolean given) {
    return new Report(analysed, given, findings, observations, problems);
  }

  /** The same report with more observations, after those it has. */
  public Report with(List<Observation> more) {
    List<Observation> all = new ArrayList<>(observations);
    all.addAll(more);
    return new Report(analysed, kindGiven, findings, all, problems);
  }

  /** The path or name under which baseline, waivers and assessments know the document. */
  public String name() {
    return analysed.front().id().value();
  }
}
