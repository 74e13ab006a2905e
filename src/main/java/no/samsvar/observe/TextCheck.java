package no.samsvar.observe;

import java.util.List;
import java.util.function.Function;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * One thing that can be wrong with a text, and the function that sees it.
 *
 * @param usual whether it is on unless somebody says otherwise; only where it is seldom wrong
 */
public record TextCheck(
    RuleId id, Severity severity, boolean usual, Function<View, List<Sighting>> look) {}
