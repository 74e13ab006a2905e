package no.samsvar.check;

import java.util.Optional;
import no.samsvar.rule.Rule;
import no.samsvar.rule.Severity;

/** A rule, its verdict on one document, and what the owners have agreed about it. */
public record Finding(
    Rule rule,
    Verdict verdict,
    Fingerprint fingerprint,
    Optional<BaselineState> state,
    Optional<Waiver> waiver) {

  /** Severity that counts: the rule's for a gap, one lower for partial, none for the rest. */
  public Optional<Severity> level() {
    return switch (verdict) {
      case Verdict.Denied _, Verdict.Missing _ -> Optional.of(rule.severity());
      case Verdict.Partial _ -> Optional.of(rule.severity().lower());
      case Verdict.Met _, Verdict.NotApplicable _, Verdict.Unreadable _, Verdict.NotShown _ ->
          Optional.empty();
    };
  }

  /** Whether it is at or above the threshold and neither waived nor in the baseline. */
  public boolean fails(Severity threshold) {
    boolean known = state.filter(BaselineState.UNCHANGED::equals).isPresent();
    return waiver.isEmpty()
        && !known
        && level().filter(severity -> severity.compareTo(threshold) >= 0).isPresent();
  }
}
