package no.samsvar.check;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.rule.RuleId;

/**
 * Findings accepted on a date, by document and rule; only findings that are not among them fail.
 */
public record Baseline(SortedMap<String, SortedMap<RuleId, Fingerprint>> known) {
  public static final Baseline NONE = new Baseline(new TreeMap<>());

  public Baseline {
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
  }

  /** The baseline that accepts everything these reports find. */
  public static Baseline of(Iterable<Report> reports) {
    SortedMap<String, SortedMap<RuleId, Fingerprint>> known = new TreeMap<>();
    for (Report report : reports) {
      SortedMap<RuleId, Fingerprint> findings = new TreeMap<>();
      report.findings().stream()
          .filter(finding -> finding.level().isPresent())
          .forEach(finding -> findings.put(finding.rule().id(), finding.fingerprint()));
      known.put(report.analysed().document().id().value(), findings);
    }
    return new Baseline(known);
  }

  /** How a finding on a document stands to this baseline; empty when neither knows of the other. */
  Optional<BaselineState> stateOf(String document, Finding finding) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<RuleId, Fingerprint> findings = known.getOrDefault(document, new TreeMap<>());
    Optional<Fingerprint> earlier = Optional.ofNullable(findings.get(finding.rule().id()));
    if (finding.level().isEmpty()) {
      return earlier.map(_ -> BaselineState.ABSENT);
    }
    return Optional.of(
        earlier
            .map(
                e ->
                    e.equals(finding.fingerprint())
                        ? BaselineState.UNCHANGED
                        : BaselineState.UPDATED)
            .orElse(BaselineState.NEW));
  }
}
