package no.samsvar.check;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.rule.RulePack;

/** Everything one run of check found; what every renderer renders. Reports sorted by path. */
public record RunResult(
    String version,
    LocalDate asOf,
    List<RulePack> packs,
    List<Report> reports,
    List<Problem> problems) {
  public RunResult {
    packs = List.copyOf(packs);
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }
}
