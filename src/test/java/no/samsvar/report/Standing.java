package no.samsvar.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samsvar.check.BaselineState;
import no.samsvar.check.Finding;
import no.samsvar.check.Report;
import no.samsvar.check.Waiver;

/** A contract whose every finding the owners live with. */
final class Standing {
  private Standing() {}

  /** Somebody answers for each of them, in words that could do harm. */
  static Report waived() {
    return with(
        finding ->
            new Finding(
                finding.rule(),
                finding.verdict(),
                finding.fingerprint(),
                Optional.empty(),
                finding.level().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new Waiver(
                            finding.rule().id(),
                            Optional.empty(),
                            Optional.empty(),
                            "Tas i ny anskaffelse <b>& \"snart\"</b>",
                            "IKT-sjefen",
                            LocalDate.of(2027, 6, 30))),
                Optional.empty()));
  }

  /** Known from before, new or changed, in turn. */
  static Report known() {
    List<BaselineState> states =
        List.of(BaselineState.UNCHANGED, BaselineState.NEW, BaselineState.UPDATED);
    List<Finding> seen = new ArrayList<>();
    return with(
        finding -> {
          seen.add(finding);
          return new Finding(
              finding.rule(),
              finding.verdict(),
              finding.fingerprint(),
              Optional.of(states.get(seen.size() % states.size())),
              Optional.empty(),
              Optional.empty());
        });
  }

  private static Report with(UnaryOperator<Finding> standing) {
    Report report = Samples.operation();
    return new Report(
        report.analysed(),
        report.kindGiven(),
        report.findings().stream().map(standing).toList(),
        List.of(),
        List.of());
  }
}
