package no.samsvar.check;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.rule.RuleId;

/**
 * A deviation somebody answers for until and with a day. Without a document it holds for all,
 * without a fingerprint whatever the evidence.
 */
public record Waiver(
    RuleId rule,
    Optional<String> document,
    Optional<Fingerprint> fingerprint,
    String reason,
    String owner,
    LocalDate expires) {}
