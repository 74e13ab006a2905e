package no.samsvar.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owners have agreed to live with, as of a day. */
public record Acceptance(Baseline baseline, List<Waiver> waivers, LocalDate today) {
  public Acceptance {
    waivers = List.copyOf(waivers);
  }

  /** The findings with their state against the baseline and the waiver that covers them. */
  public List<Finding> accept(String document, List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Finding(
                    finding.rule(),
                    finding.verdict(),
                    finding.fingerprint(),
                    baseline.stateOf(document, finding),
                    waiver(document, finding)))
        .toList();
  }

  private Optional<Waiver> waiver(String document, Finding finding) {
    if (finding.level().isEmpty()) {
      return Optional.empty();
    }
    return waivers.stream()
        .filter(waiver -> waiver.rule().equals(finding.rule().id()))
        .filter(waiver -> waiver.document().map(document::equals).orElse(true))
        .filter(waiver -> waiver.fingerprint().map(finding.fingerprint()::equals).orElse(true))
        .filter(waiver -> !waiver.expires().isBefore(today))
        .findFirst();
  }

  /** Waivers that have run out or cover nothing in these reports, each with what to do. */
  public List<Problem> idle(List<Report> reports) {
    return waivers.stream()
        .filter(waiver -> waiver.expires().isBefore(today) || !used(waiver, reports))
        .map(this::tell)
        .toList();
  }

  private static boolean used(Waiver waiver, List<Report> reports) {
    return reports.stream()
        .flatMap(report -> report.findings().stream())
        .anyMatch(finding -> finding.waiver().filter(waiver::equals).isPresent());
  }

  private Problem tell(Waiver waiver) {
    String where = "waiver of " + waiver.rule().value();
    return waiver.expires().isBefore(today)
        ? new Problem(
            where, "ran out on " + waiver.expires(), "mend the document, or renew it with a reason")
        : new Problem(where, "covers no finding", "take it away");
  }
}
