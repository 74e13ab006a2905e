package no.samsvar.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.check.Decision.Kind;
import no.samsvar.rule.RuleId;

/** What the owners have agreed to live with, and what they have said of verdicts, as of a day. */
public record Acceptance(
    Baseline baseline, List<Waiver> waivers, List<Assessment> assessments, LocalDate today) {
  public Acceptance {
    waivers = List.copyOf(waivers);
    assessments = List.copyOf(assessments);
  }

  /** Nothing accepted and nothing assessed. */
  public static Acceptance nothing(LocalDate today) {
    return new Acceptance(Baseline.NONE, List.of(), List.of(), today);
  }

  /**
   * The findings with what was said of them, their state against the baseline, and the waiver that
   * covers them.
   */
  public List<Finding> accept(String document, List<Finding> findings) {
    return findings.stream().map(finding -> accept(document, finding)).toList();
  }

  /** The observations with their state against the baseline and the waiver that covers them. */
  public List<Observation> acceptObservations(String document, List<Observation> observations) {
    return observations.stream()
        .map(
            seen ->
                new Observation(
                    seen.check(),
                    seen.severity(),
                    seen.variant(),
                    seen.arguments(),
                    seen.evidence(),
                    seen.fingerprint(),
                    baseline.stateOf(document, seen),
                    waiver(document, seen.check(), seen.fingerprint())))
        .toList();
  }

  private Finding accept(String document, Finding finding) {
    Finding assessed = finding.assessed(assessment(document, finding));
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.fingerprint(),
        baseline.stateOf(document, assessed),
        assessed.level().isEmpty()
            ? Optional.empty()
            : waiver(document, finding.rule().id(), finding.fingerprint()),
        assessed.assessment());
  }

  private Optional<Assessment> assessment(String document, Finding finding) {
    return assessments.stream()
        .filter(assessment -> assessment.rule().equals(finding.rule().id()))
        .filter(assessment -> assessment.document().equals(document))
        .filter(assessment -> assessment.fingerprint().equals(finding.fingerprint()))
        .findFirst();
  }

  private Optional<Waiver> waiver(String document, RuleId rule, Fingerprint fingerprint) {
    return waivers.stream()
        .filter(waiver -> waiver.rule().equals(rule))
        .filter(waiver -> waiver.document().map(document::equals).orElse(true))
        .filter(waiver -> waiver.fingerprint().map(fingerprint::equals).orElse(true))
        .filter(this::holds)
        .findFirst();
  }

  /** A waiver holds until and with its day, and only when it tells why. */
  private boolean holds(Waiver waiver) {
    return !waiver.expires().isBefore(today) && !waiver.reason().isBlank();
  }

  /**
   * What no longer holds: waivers that have run out, lack a reason or cover nothing in these
   * reports, and assessments of evidence that has changed. Decisions about documents that were not
   * checked are left alone.
   */
  public List<Decision> decisions(List<Report> reports) {
    List<Decision> decisions = new ArrayList<>();
    for (Waiver waiver : waivers) {
      idle(waiver, reports).ifPresent(kind -> decisions.add(of(kind, waiver)));
    }
    for (Assessment assessment : assessments) {
      if (stale(assessment, reports)) {
        decisions.add(
            new Decision(
                Kind.ASSESSMENT_STALE,
                assessment.rule(),
                Optional.of(assessment.document()),
                assessment.why(),
                Optional.of(assessment.who()),
                Optional.of(assessment.day())));
      }
    }
    return List.copyOf(decisions);
  }

  private Optional<Kind> idle(Waiver waiver, List<Report> reports) {
    if (waiver.reason().isBlank()) {
      return Optional.of(Kind.WAIVER_WITHOUT_REASON);
    }
    if (waiver.expires().isBefore(today)) {
      return Optional.of(Kind.WAIVER_EXPIRED);
    }
    boolean about =
        reports.stream()
            .filter(report -> waiver.document().map(report.name()::equals).orElse(true))
            .anyMatch(report -> finding(report, waiver.rule()).isPresent());
    boolean used =
        reports.stream()
            .flatMap(
                report ->
                    Stream.concat(
                        report.findings().stream().map(Finding::waiver),
                        report.observations().stream().map(Observation::waiver)))
            .anyMatch(given -> given.filter(waiver::equals).isPresent());
    return about && !used ? Optional.of(Kind.WAIVER_UNUSED) : Optional.empty();
  }

  private static boolean stale(Assessment assessment, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.name().equals(assessment.document()))
        .flatMap(report -> finding(report, assessment.rule()).stream())
        .anyMatch(finding -> finding.assessment().isEmpty());
  }

  private static Optional<Finding> finding(Report report, RuleId rule) {
    return report.findings().stream().filter(each -> each.rule().id().equals(rule)).findFirst();
  }

  private static Decision of(Kind kind, Waiver waiver) {
    return new Decision(
        kind,
        waiver.rule(),
        waiver.document(),
        waiver.reason(),
        Optional.of(waiver.owner()),
        Optional.of(waiver.expires()));
  }
}
