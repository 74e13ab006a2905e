package no.samsvar.rule;

import java.math.BigDecimal;
import java.util.Optional;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Unit;

/**
 * A bound on a figure of this unit; times of other units are compared by length (a month is 30
 * days).
 */
public record FigureLimit(Unit unit, Optional<BigDecimal> min, Optional<BigDecimal> max) {

  /** Whether a figure can be compared with this: it has the unit, or both are times. */
  public boolean compares(Figure figure) {
    return comparable(figure.unit(), unit);
  }

  /** Whether figures of two units can be compared. */
  public static boolean comparable(Unit one, Unit other) {
    return one == other || (one.time() && other.time());
  }

  /** Whether a figure can be compared and lies within the bounds. */
  public boolean keeps(Figure figure) {
    BigDecimal value = size(figure.value(), figure.unit());
    return compares(figure)
        && min.filter(least -> value.compareTo(size(least, unit)) < 0).isEmpty()
        && max.filter(most -> value.compareTo(size(most, unit)) > 0).isEmpty();
  }

  /** A number by which figures that can be compared are compared; times in minutes. */
  public static BigDecimal size(BigDecimal value, Unit unit) {
    long minutes =
        switch (unit) {
          case PERCENT, NOK, EUR, USD, GBP, COUNT, MINUTE -> 1;
          case HOUR -> 60;
          case WORKING_DAY, DAY -> 24 * 60;
          case WEEK -> 7 * 24 * 60;
          case MONTH -> 30 * 24 * 60;
          case YEAR -> 365 * 24 * 60;
        };
    return value.multiply(BigDecimal.valueOf(minutes));
  }
}
