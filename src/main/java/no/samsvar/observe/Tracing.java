package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samsvar.check.Bearing;
import no.samsvar.check.Finding;
import no.samsvar.check.Report;
import no.samsvar.check.Verdict;
import no.samsvar.observe.TraceMatrix.Cell;
import no.samsvar.observe.TraceMatrix.Row;
import no.samsvar.rule.RuleId;

/** Follows what a strategy commits to into contracts, by which elements answer which. */
public final class Tracing {
  private Tracing() {}

  /** A row for each commitment that places a demand; an element the strategy lacks demands none. */
  public static List<Row> rows(
      List<Report> strategies,
      List<Report> contracts,
      Map<RuleId, ? extends SortedSet<RuleId>> answers) {
    List<Row> rows = new ArrayList<>();
    for (Report strategy : strategies) {
      for (Finding commitment : strategy.findings()) {
        Optional<SortedSet<RuleId>> wanted =
            Optional.ofNullable(answers.get(commitment.rule().id())).map(TreeSet::new);
        if (wanted.isPresent() && commits(commitment)) {
          rows.add(
              new Row(strategy.analysed().document(), commitment, cells(contracts, wanted.get())));
        }
      }
    }
    return rows;
  }

  /** A strategy that only mentions a thing, in a list of words or a heading, demands nothing. */
  private static boolean commits(Finding finding) {
    boolean partial = finding.verdict() instanceof Verdict.Partial;
    boolean said =
        finding.verdict().evidence().stream()
            .anyMatch(evidence -> evidence.bearing() != Bearing.MENTIONS);
    return finding.verdict() instanceof Verdict.Met || (partial && said);
  }

  private static List<Cell> cells(List<Report> contracts, SortedSet<RuleId> wanted) {
    List<Cell> cells = new ArrayList<>();
    for (Report contract : contracts) {
      contract.findings().stream()
          .filter(finding -> wanted.contains(finding.rule().id()))
          .forEach(finding -> cells.add(new Cell(contract.analysed().document(), finding)));
    }
    return cells;
  }
}
