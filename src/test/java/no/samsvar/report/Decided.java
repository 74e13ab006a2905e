package no.samsvar.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Agreement;
import no.samsvar.check.Assessment;
import no.samsvar.check.Decision;
import no.samsvar.check.Finding;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Joined;
import no.samsvar.rule.Example.Expectation;
import no.samsvar.rule.Rule;

/** An agreement of two files, about which people have decided: overruled, confirmed. */
final class Decided {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private Decided() {}

  static RunResult run() {
    Report main = Samples.operation();
    Report annex = Samples.nynorsk();
    Joined joined =
        Joined.of(
            new DocumentId("Driftsavtalen"),
            List.of(main.analysed().document(), annex.analysed().document()));
    List<Finding> findings = main.findings().stream().map(Decided::said).toList();
    Report whole =
        new Report(
            new AnalysedDocument(joined.whole(), List.of()), false, findings, List.of(), List.of());
    RunResult run = Samples.run(List.of(main, annex), List.of());
    return new RunResult(
        run.version(),
        run.asOf(),
        run.packs(),
        run.leftOut(),
        run.reports(),
        List.of(new Agreement("Driftsavtalen", joined.parts(), whole)),
        List.of(
            decision(Decision.Kind.WAIVER_EXPIRED, SampleRules.EXIT),
            decision(Decision.Kind.WAIVER_UNUSED, SampleRules.NOTICE),
            decision(Decision.Kind.WAIVER_WITHOUT_REASON, SampleRules.AUDIT),
            decision(Decision.Kind.ASSESSMENT_STALE, SampleRules.REPORTING)),
        List.of(),
        List.of());
  }

  private static Finding said(Finding finding) {
    Expectation verdict =
        finding.rule().id().equals(SampleRules.AUDIT.id()) ? Expectation.MET : Expectation.PARTIAL;
    Assessment said =
        new Assessment(
            finding.rule().id(),
            "Driftsavtalen",
            finding.fingerprint(),
            verdict,
            "Kari Eng",
            DAY,
            "Står i punkt 4 <b>");
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.fingerprint(),
        finding.state(),
        finding.waiver(),
        finding.rule().equals(SampleRules.DPA) ? Optional.empty() : Optional.of(said));
  }

  private static Decision decision(Decision.Kind kind, Rule rule) {
    return new Decision(
        kind,
        rule.id(),
        Optional.of("Driftsavtalen"),
        kind == Decision.Kind.WAIVER_WITHOUT_REASON ? "" : "Tas i ny anskaffelse",
        Optional.of("IKT-sjefen"),
        Optional.of(DAY));
  }
}
