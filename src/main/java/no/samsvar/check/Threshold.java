package no.samsvar.check;

import java.util.Locale;
import java.util.Optional;
import no.samsvar.rule.Severity;

/** The lowest severity that makes a run fail; NEVER when none does. */
public enum Threshold {
  NOTE(Optional.of(Severity.NOTE)),
  WARNING(Optional.of(Severity.WARNING)),
  ERROR(Optional.of(Severity.ERROR)),
  NEVER(Optional.empty());

  private final Optional<Severity> severity;

  Threshold(Optional<Severity> severity) {
    this.severity = severity;
  }

  /** The word used on the command line and in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity; empty when no severity fails. */
  public Optional<Severity> severity() {
    return severity;
  }

  /**
   * Whether a run has findings, observations or decisions at or above it. Documents that are read
   * as part of an agreement count through the agreement.
   */
  public boolean reached(RunResult result) {
    return severity.filter(lowest -> fails(result, lowest)).isPresent();
  }

  private static boolean fails(RunResult result, Severity lowest) {
    return result.judged().stream()
            .flatMap(report -> report.findings().stream())
            .anyMatch(finding -> finding.fails(lowest))
        || result.judged().stream()
            .flatMap(report -> report.observations().stream())
            .anyMatch(seen -> seen.fails(lowest))
        || result.decisions().stream().anyMatch(decision -> decision.fails(lowest));
  }
}
