package no.samsvar.check;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.rule.RuleId;

/** A deviation somebody answers for until a date; without a document it holds for all. */
public record Waiver(RuleId rule, Optional<String> document, String reason, String owner, LocalDate expires) {}
