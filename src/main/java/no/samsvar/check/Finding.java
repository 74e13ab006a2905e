package no.samsvar.check;

import java.util.Optional;
import no.samsvar.rule.Rule;
import no.samsvar.rule.Severity;

/**
 * A rule, its verdict on one document, what the owners have agreed about it, and what a person has
 * said of the verdict.
 */
public record Finding(
    Rule rule,
    Verdict verdict,
    Fingerprint fingerprint,
    Optional<BaselineState> state,
    Optional<Waiver> waiver,
    Optional<Assessment> assessment) {

  /** A finding about which nobody has said anything. */
  public static Finding of(Rule rule, Verdict verdict, Fingerprint fingerprint) {
    return new Finding(
        rule, verdict, fingerprint, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same finding with what a person said of it. */
  Finding assessed(Optional<Assessment> said) {
    return new Finding(rule, verdict, fingerprint, state, waiver, said);
  }

  /** What a person found instead; empty when nobody overruled the verdict. */
  public Optional<Assessment> overruled() {
    return assessment.filter(said -> said.overrules(verdict));
  }

  /**
   * Severity that counts: the rule's for a gap, one lower for partial, none for the rest. A
   * person's verdict goes before the program's.
   */
  public Optional<Severity> level() {
    return overruled()
        .map(
            said ->
                switch (said.verdict()) {
                  case DENIED, MISSING -> Optional.of(rule.severity());
                  case PARTIAL -> Optional.of(rule.severity().lower());
                  case MET, NOT_APPLICABLE -> Optional.<Severity>empty();
                })
        .orElseGet(this::found);
  }

  /** The severity of the program's own verdict. */
  public Optional<Severity> found() {
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
