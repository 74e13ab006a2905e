package no.samsvar.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.rule.RulePack;

/**
 * Everything one run of check found; what every renderer renders. Reports sorted by path,
 * agreements by name, rules left out by id. Skipped are the files in the folders asked for that
 * were not read because of their type.
 */
public record RunResult(
    String version,
    LocalDate asOf,
    List<RulePack> packs,
    List<LeftOut> leftOut,
    List<Report> reports,
    List<Agreement> agreements,
    List<Decision> decisions,
    List<String> skipped,
    List<Problem> problems) {
  public RunResult {
    packs = List.copyOf(packs);
    leftOut = List.copyOf(leftOut);
    reports = List.copyOf(reports);
    agreements = List.copyOf(agreements);
    decisions = List.copyOf(decisions);
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
  }

  /** The reports that count: of agreements, and of documents that are part of none. */
  public List<Report> judged() {
    Stream<Report> alone =
        reports.stream()
            .filter(
                report ->
                    agreements.stream()
                        .noneMatch(whole -> whole.holds(report.analysed().front().id())));
    return Stream.concat(agreements.stream().map(Agreement::report), alone).toList();
  }
}
