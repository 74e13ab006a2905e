package no.samsvar.check;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * Something the owners have decided that a reader must know because no verdict shows it: a waiver
 * or an assessment that no longer holds.
 *
 * @param reason the owners' own words; empty when they gave none
 * @param day the last day of a waiver, the day of an assessment
 */
public record Decision(
    Kind kind,
    RuleId rule,
    Optional<String> document,
    String reason,
    Optional<String> owner,
    Optional<LocalDate> day) {

  /** What became of the decision. */
  public enum Kind {
    WAIVER_EXPIRED,
    WAIVER_UNUSED,
    WAIVER_WITHOUT_REASON,
    ASSESSMENT_STALE
  }

  /** How much it weighs. */
  public Severity level() {
    return switch (kind) {
      case WAIVER_UNUSED -> Severity.NOTE;
      case WAIVER_EXPIRED, WAIVER_WITHOUT_REASON, ASSESSMENT_STALE -> Severity.WARNING;
    };
  }

  /** Whether it is at or above the threshold. */
  public boolean fails(Severity threshold) {
    return level().compareTo(threshold) >= 0;
  }
}
