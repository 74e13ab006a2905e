package no.samsvar.check;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.rule.RuleId;

/**
 * Findings and observations accepted on a date, by document and rule or check; only those that are
 * not among them fail.
 */
public record Baseline(
    SortedMap<String, SortedMap<RuleId, Fingerprint>> known,
    SortedMap<String, SortedMap<RuleId, SortedSet<Fingerprint>>> observed) {
  public static final Baseline NONE = new Baseline(new TreeMap<>(), new TreeMap<>());

  public Baseline {
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    observed = Collections.unmodifiableSortedMap(new TreeMap<>(observed));
  }

  /** The baseline that accepts everything these reports find. */
  public static Baseline of(Iterable<Report> reports) {
    SortedMap<String, SortedMap<RuleId, Fingerprint>> known = new TreeMap<>();
    for (Report report : reports) {
      SortedMap<RuleId, Fingerprint> findings = new TreeMap<>();
      report.findings().stream()
          .filter(finding -> finding.level().isPresent())
          .forEach(finding -> findings.put(finding.rule().id(), finding.fingerprint()));
      known.put(report.analysed().front().id().value(), findings);
    }
    return new Baseline(known, observed(reports));
  }

  private static SortedMap<String, SortedMap<RuleId, SortedSet<Fingerprint>>> observed(
      Iterable<Report> reports) {
    SortedMap<String, SortedMap<RuleId, SortedSet<Fingerprint>>> observed = new TreeMap<>();
    for (Report report : reports) {
      SortedMap<RuleId, SortedSet<Fingerprint>> marks = new TreeMap<>();
      for (Observation seen : report.observations()) {
        marks.computeIfAbsent(seen.check(), _ -> new TreeSet<>()).add(seen.fingerprint());
      }
      observed.put(report.analysed().front().id().value(), marks);
    }
    return observed;
  }

  /** How an observation on a document stands to this baseline; empty when there is none. */
  Optional<BaselineState> stateOf(String document, Observation seen) {
    if (known.isEmpty() && observed.isEmpty()) {
      return Optional.empty();
    }
    boolean earlier =
        observed
            .getOrDefault(document, new TreeMap<>())
            .getOrDefault(seen.check(), new TreeSet<>())
            .contains(seen.fingerprint());
    return Optional.of(earlier ? BaselineState.UNCHANGED : BaselineState.NEW);
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
