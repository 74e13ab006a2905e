package no.samsvar.check;

import java.util.List;
import java.util.Optional;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * A fault of the text itself that no rule asks for: what is wrong, and a quote from each place
 * involved.
 *
 * @param variant which of the check's messages says it; empty for its only one
 * @param arguments words of the document, numbers and dates that the message names
 */
public record Observation(
    RuleId check,
    Severity severity,
    String variant,
    List<String> arguments,
    List<Evidence> evidence,
    Fingerprint fingerprint,
    Optional<BaselineState> state,
    Optional<Waiver> waiver) {
  public Observation {
    arguments = List.copyOf(arguments);
    evidence = List.copyOf(evidence);
  }

  /** Whether nobody answers for it and the baseline doesn't know it. */
  public boolean open() {
    return waiver.isEmpty() && state.filter(BaselineState.UNCHANGED::equals).isEmpty();
  }

  /** Whether it is open and at or above the threshold. */
  public boolean fails(Severity threshold) {
    return open() && severity.compareTo(threshold) >= 0;
  }
}
