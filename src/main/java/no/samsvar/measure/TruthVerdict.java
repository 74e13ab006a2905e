package no.samsvar.measure;

import java.util.List;
import java.util.Optional;
import no.samsvar.rule.RuleId;

/**
 * What careful readers said of one element: the verdicts they accept, the preferred first, and
 * their evidence.
 */
public record TruthVerdict(RuleId rule, List<Grade> accepted, Optional<String> evidence) {
  public TruthVerdict {
    accepted = List.copyOf(accepted);
  }
}
