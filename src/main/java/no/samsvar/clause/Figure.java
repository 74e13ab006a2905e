package no.samsvar.clause;

import java.math.BigDecimal;
import no.samsvar.text.Span;

/** A number with its unit: "99,5 %", "kr 1,2 mill.", "fire timer", "30 days". */
public record Figure(Span span, BigDecimal value, Unit unit) {}
