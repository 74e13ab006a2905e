package no.samsvar.check;

import java.util.List;
import no.samsvar.rule.Component;

/**
 * How a verdict came about: each component, how well it held, and the clauses that were looked at,
 * best first.
 */
public record RuleTrace(Verdict verdict, List<Step> steps) {
  /** One component's part in it; strength is full, weak, denied or none. */
  public record Step(Component component, String strength, List<Evidence> looked) {
    public Step {
      looked = List.copyOf(looked);
    }
  }

  public RuleTrace {
    steps = List.copyOf(steps);
  }
}
