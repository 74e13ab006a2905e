package no.samsvar.report.view;

import java.util.List;
import no.samsvar.check.Evidence;
import no.samsvar.check.Observation;
import no.samsvar.document.Joined;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * An observation in the words of one language.
 *
 * @param title what the check looks for
 * @param message what is wrong here, one sentence, understandable alone
 */
public record ObservationView(
    Observation observation, String title, String message, List<QuoteView> evidence) {
  public ObservationView {
    evidence = List.copyOf(evidence);
  }

  static ObservationView of(Observation observation, Words words, List<Joined.Part> sources) {
    String key = "observe." + observation.check().value();
    String said = observation.variant().isEmpty() ? key : key + "." + observation.variant();
    List<QuoteView> quotes =
        observation.evidence().stream()
            .map((Evidence e) -> QuoteView.of(e, "", words, sources))
            .toList();
    return new ObservationView(
        observation,
        words.text(key + ".title"),
        words.text(said, observation.arguments().toArray()),
        quotes);
  }

  /** The check's id. */
  public RuleId id() {
    return observation.check();
  }

  /** How heavy it is. */
  public Severity severity() {
    return observation.severity();
  }

  /** Whether somebody answers for it. */
  public boolean waived() {
    return observation.waiver().isPresent();
  }
}
