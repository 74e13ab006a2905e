package no.samsvar.rule;

import java.math.BigDecimal;
import java.util.Optional;
import no.samsvar.clause.Unit;

/**
 * A bound on a figure of this unit; times of other units are compared by length (a month is 30
 * days).
 */
public record FigureLimit(Unit unit, Optional<BigDecimal> min, Optional<BigDecimal> max) {}
