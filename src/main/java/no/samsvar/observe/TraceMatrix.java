package no.samsvar.observe;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.check.Finding;
import no.samsvar.check.Problem;
import no.samsvar.document.Document;

/**
 * What a strategy demands of solutions and suppliers, and whether it returns in the contracts. Rows
 * by the strategy's rule, cells by contract and the contract's rule.
 */
public record TraceMatrix(
    String version,
    LocalDate asOf,
    List<Document> strategies,
    List<Document> contracts,
    List<Row> rows,
    List<Problem> problems) {

  /** A commitment of the strategy and where it should return. */
  public record Row(Document strategy, Finding commitment, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What one contract does about it. */
  public record Cell(Document contract, Finding finding) {
    /** Whether the contract lacks what the strategy demands. */
    public boolean lacks() {
      return finding.verdict().gap();
    }
  }

  public TraceMatrix {
    strategies = List.copyOf(strategies);
    contracts = List.copyOf(contracts);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Whether any contract lacks something that the strategy demands. */
  public boolean lacks() {
    return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::lacks);
  }
}
