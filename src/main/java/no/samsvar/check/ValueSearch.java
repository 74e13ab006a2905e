package no.samsvar.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Figure;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.FigureLimit;
import no.samsvar.rule.Pattern;
import no.samsvar.text.Span;

/**
 * Looks for values that a document states for something: the figure nearest to the words that name
 * it, or in a table the figure in the column that is headed so.
 */
record ValueSearch(ClauseSearch clauses, Tables tables, Weighing weighing) {

  /** A value that keeps all limits holds as the clause states it, another one weakly. */
  Outcome of(Condition.Value value, Predicate<Clause> where) {
    Pattern pattern = value.pattern();
    Predicate<Figure> fits = figure -> value.limits().stream().allMatch(l -> l.compares(figure));
    return clauses.search(
        pattern,
        where.and(clause -> figure(clause, pattern, fits).isPresent()),
        clause -> {
          Weighing.Weight said = weighing.states(clause, pattern);
          boolean kept =
              figure(clause, pattern, fits)
                  .filter(figure -> value.limits().stream().allMatch(l -> l.keeps(figure)))
                  .isPresent();
          return said.strength() == Strength.FULL && !kept
              ? new Weighing.Weight(Strength.WEAK, Reason.OUTSIDE_LIMIT)
              : said;
        });
  }

  /** All that state it fully must state the same. */
  Outcome same(Condition.SameValue same, Predicate<Clause> where) {
    Pattern pattern = same.pattern();
    Predicate<Figure> fits = figure -> FigureLimit.comparable(figure.unit(), same.unit());
    Outcome found =
        clauses.search(
            pattern,
            where.and(clause -> figure(clause, pattern, fits).isPresent()),
            clause -> weighing.states(clause, pattern));
    long values =
        found.of(Strength.FULL).stream()
            .flatMap(candidate -> figure(candidate.clause(), pattern, fits).stream())
            .map(ValueSearch::size)
            .distinct()
            .count();
    return values < 2
        ? found
        : Outcome.of(found.candidates().stream().map(this::differing).toList());
  }

  private Candidate differing(Candidate one) {
    return one.strength() == Strength.FULL
        ? new Candidate(one.clause(), Strength.WEAK, Reason.VALUES_DIFFER, one.fit())
        : one;
  }

  private static BigDecimal size(Figure figure) {
    return FigureLimit.size(figure.value(), figure.unit()).stripTrailingZeros();
  }

  /** The figure that the clause states for what the pattern names first. */
  private Optional<Figure> figure(Clause clause, Pattern pattern, Predicate<Figure> fits) {
    List<Figure> figures = clause.facts().figures().stream().filter(fits).toList();
    if (figures.isEmpty() || pattern.all().isEmpty()) {
      return figures.stream().findFirst();
    }
    List<ConceptId> named = pattern.all().getFirst();
    List<Span> said = clauses.hits().spans(clause.index(), named);
    if (!said.isEmpty()) {
      return figures.stream().min(Comparator.comparingInt(figure -> distance(figure.span(), said)));
    }
    List<Span> cells = cells(clause, named);
    return figures.stream()
        .filter(
            figure -> cells.isEmpty() || cells.stream().anyMatch(c -> c.contains(figure.span())))
        .findFirst();
  }

  /** The cells of a row that stand under what is named. */
  private List<Span> cells(Clause clause, List<ConceptId> named) {
    if (clause.leadIn().isEmpty()) {
      return List.of();
    }
    List<Span> heads = clauses.hits().spans(clause.leadIn().getAsInt(), named);
    return tables.row(clause).stream()
        .flatMap(row -> heads.stream().flatMap(head -> Tables.under(row, head).stream()))
        .toList();
  }

  /** Letters between a figure and the nearest of the words; a figure stands after its name. */
  private static int distance(Span figure, List<Span> said) {
    return said.stream()
        .mapToInt(
            word ->
                figure.start() >= word.end()
                    ? figure.start() - word.end()
                    : 2 * Math.max(0, word.start() - figure.end()))
        .min()
        .orElse(0);
  }
}
