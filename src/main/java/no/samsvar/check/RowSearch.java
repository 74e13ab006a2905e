package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.document.Block;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;
import no.samsvar.text.Span;

/** Looks for rows of tables with some columns, filled there, that hold a pattern. */
record RowSearch(ClauseSearch clauses, Tables tables) {

  /** Rows of the same table count together; the pattern's parts may stand anywhere in a row. */
  Outcome of(Condition.TableRow row, Predicate<Clause> where, Weighing weighing) {
    Pattern pattern = row.pattern().within(Pattern.Scope.BLOCK);
    Outcome found =
        clauses.search(
            pattern,
            where.and(clause -> filled(clause, row)),
            clause -> weighing.states(clause, pattern));
    Map<Integer, List<Candidate>> byTable = new TreeMap<>();
    List<Candidate> lacking = new ArrayList<>();
    for (Candidate candidate : found.candidates()) {
      if (candidate.strength().holds()) {
        int table = candidate.clause().leadIn().orElse(0);
        byTable.computeIfAbsent(table, _ -> new ArrayList<>()).add(candidate);
      } else {
        lacking.add(candidate);
      }
    }
    byTable.values().forEach(rows -> lacking.addAll(enough(rows, row.rows())));
    return Outcome.of(lacking);
  }

  private static List<Candidate> enough(List<Candidate> rows, int wanted) {
    if (rows.stream().mapToInt(candidate -> candidate.clause().block()).distinct().count()
        >= wanted) {
      return rows;
    }
    return rows.stream()
        .map(r -> new Candidate(r.clause(), Strength.NONE, Reason.LACKS_PART, r.fit()))
        .toList();
  }

  /** Whether the clause stands in a row whose cells under all of the columns have text. */
  private boolean filled(Clause clause, Condition.TableRow wanted) {
    Optional<Block.TableRow> row = tables.row(clause);
    return row.isPresent()
        && clause.leadIn().isPresent()
        && clause.facts().blank() == Blank.NONE
        && wanted.columns().stream()
            .allMatch(column -> filled(row.get(), clause.leadIn().getAsInt(), column));
  }

  private boolean filled(Block.TableRow row, int header, List<ConceptId> column) {
    return clauses.hits().spans(header, column).stream()
        .flatMap(said -> Tables.under(row, said).stream())
        .anyMatch(cell -> cell.length() > 0 && !dash(cell));
  }

  /** A dash in a cell says that there is nothing. */
  private boolean dash(Span cell) {
    String words = clauses.document().document().text().slice(cell).strip();
    return words.chars().noneMatch(Character::isLetterOrDigit)
        && !words.equalsIgnoreCase("x")
        && words.chars().noneMatch(c -> c == '✓' || c == '✔' || c == '●' || c == '•' || c == '*');
  }
}
