package no.samsvar.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.check.BaselineState;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Fingerprint;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.check.Verdict;
import no.samsvar.check.Waiver;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.document.Quality;
import no.samsvar.rule.Rule;
import no.samsvar.rule.SwitchedOff;

/** Results of runs as the tests of reports use them, by the name of the case. */
final class Samples {
  private Samples() {}

  /** Every case, sorted by name. */
  static Map<String, RunResult> all() {
    Map<String, RunResult> cases = new TreeMap<>();
    cases.put("none", run(List.of(), List.of()));
    cases.put("one", run(List.of(operation()), List.of()));
    cases.put(
        "many", leavingOut(run(List.of(operation(), nynorsk(), english()), List.of(absent()))));
    cases.put("problem", run(List.of(), List.of(absent(), encrypted())));
    cases.put("waived", run(List.of(Standing.waived()), List.of()));
    cases.put("baseline", run(List.of(Standing.known()), List.of()));
    cases.put("decided", Decided.run());
    cases.put("unreadable", run(List.of(unreadable()), List.of()));
    cases.put("hostile", run(List.of(Hostile.report()), List.of(Hostile.problem())));
    return cases;
  }

  /** One rule for each reason not to ask it. */
  private static RunResult leavingOut(RunResult result) {
    return new RunResult(
        result.version(),
        result.asOf(),
        result.packs(),
        List.of(
            new LeftOut(SampleRules.AUDIT, new LeftOut.Cause.NotYet(LocalDate.of(2027, 1, 1))),
            new LeftOut(SampleRules.EXIT, new LeftOut.Cause.NoLonger(LocalDate.of(2025, 12, 31))),
            new LeftOut(
                SampleRules.API,
                new LeftOut.Cause.Off(new SwitchedOff("elvdal", "covered by *annex 4* <b>")))),
        result.reports(),
        result.agreements(),
        result.decisions(),
        List.of("avtaler/budsjett æøå.xlsx", "avtaler/skisse.png"),
        result.problems());
  }

  static RunResult named(String name) {
    return Optional.ofNullable(all().get(name)).orElseThrow();
  }

  static RunResult run(List<Report> reports, List<Problem> problems) {
    return new RunResult(
        "1.0.0",
        LocalDate.of(2026, 11, 21),
        List.of(SampleRules.contract()),
        List.of(),
        reports,
        List.of(),
        List.of(),
        List.of(),
        problems);
  }

  static Problem absent() {
    return new Problem("avtaler/finnes-ikke.pdf", "filen finnes ikke", "se etter om stien er rett");
  }

  private static Problem encrypted() {
    return new Problem("avtaler/låst.pdf", "filen er kryptert", "lagre en kopi uten passord");
  }

  /** A contract with one of each verdict that a contract can have. */
  static Report operation() {
    Sketch sketch =
        new Sketch("avtaler/driftsavtale nordvik.pdf", DocumentKind.CONTRACT, Language.BOKMAAL)
            .section("", "Driftsavtale mellom Nordvik kommune og Fjordnett AS")
            .section(
                "1",
                "Hva avtalen gjelder",
                "Avtalen gjelder drift av fagsystemer for Nordvik kommune. Kontaktperson hos Kunden"
                    + " er Kari Eng, telefon 22 33 44 55.",
                "Leverandøren drifter tjenestene fra eget datasenter i Norge.")
            .page(2)
            .section(
                "4.2",
                "Møter",
                "Partene kan møtes ved behov. Leverandøren bør orientere om driften i møtene.",
                "- referat skrives av Leverandøren",
                "- møtene holdes hos Kunden")
            .section(
                "5", "Tjenestenivå", "Tjeneste | Krav | Periode", "Sakssystem | 99,5 % | måned")
            .page(3)
            .section(
                "9.3",
                "Varslingsplikt",
                "Leverandøren skal varsle Kunden om feil som rammer brukerne. Varselet gis"
                    + " skriftlig.")
            .section(
                "10",
                "Data",
                "Kunden eier alle data som behandles i tjenesten, også når avtalen er slutt.")
            .page(4)
            .section(
                "12",
                "Avslutning",
                "Avtalen inneholder ingen krav til rapportering.",
                "Ved opphør vil partene samarbeide lojalt.",
                "Tjenesten behandler ikke personopplysninger.");
    List<Finding> findings = new ArrayList<>();
    findings.add(finding(SampleRules.AUDIT, new Verdict.Missing(List.of())));
    findings.add(
        finding(
            SampleRules.OWNERSHIP,
            new Verdict.Met(
                List.of(
                    sketch.supports("Kunden eier alle data som behandles i tjenesten", "owner")))));
    findings.add(
        finding(
            SampleRules.DPA,
            new Verdict.NotApplicable(
                List.of(
                    sketch.quote(
                        "Tjenesten behandler ikke personopplysninger.",
                        "agreement",
                        Bearing.SUPPORTS,
                        Evidence.Reason.STATES)))));
    findings.add(
        finding(
            SampleRules.EXIT,
            new Verdict.Missing(
                List.of(
                    sketch.mentions(
                        "Ved opphør vil partene samarbeide lojalt.",
                        "assistance",
                        Evidence.Reason.LACKS_PART),
                    sketch.mentions("Avslutning", "assistance", Evidence.Reason.HEADING)))));
    findings.add(
        finding(
            SampleRules.NOTICE,
            new Verdict.Partial(
                List.of(
                    sketch.supports(
                        "Leverandøren skal varsle Kunden om feil som rammer brukerne.", "action")),
                List.of("deadline"),
                List.of())));
    findings.add(waived(SampleRules.API));
    findings.add(
        finding(
            SampleRules.REPORTING,
            new Verdict.Denied(
                List.of(
                    sketch.quote(
                        "Avtalen inneholder ingen krav til rapportering.",
                        "content",
                        Bearing.CONTRADICTS,
                        Evidence.Reason.DEFICIT)))));
    return report(sketch.notices(new Notice(Notice.Kind.COMMENTS, 2)), true, findings);
  }

  private static Finding waived(Rule rule) {
    return new Finding(
        rule,
        new Verdict.Missing(List.of()),
        fingerprint(rule),
        Optional.of(BaselineState.UNCHANGED),
        Optional.of(
            new Waiver(
                rule.id(),
                Optional.empty(),
                Optional.empty(),
                "Tas i ny anskaffelse",
                "IKT-sjefen",
                LocalDate.of(2027, 6, 30))),
        Optional.empty());
  }

  /** A contract without pages, in nynorsk, with a weak commitment. */
  static Report nynorsk() {
    Sketch sketch =
        new Sketch("avtaler/tenesteavtale.docx", DocumentKind.CONTRACT, Language.NYNORSK)
            .section("", "Tenesteavtale")
            .section(
                "3",
                "Rapportering",
                "Leverandøren bør rapportere om drifta til kunden kvar månad.",
                "Kunden kan be om revisjon.");
    return report(
        sketch,
        false,
        List.of(
            finding(
                SampleRules.AUDIT,
                new Verdict.Met(List.of(sketch.supports("Kunden kan be om revisjon.", "right")))),
            finding(
                SampleRules.REPORTING,
                new Verdict.Partial(
                    List.of(
                        sketch.quote(
                            "Leverandøren bør rapportere om drifta til kunden kvar månad.",
                            "content",
                            Bearing.WEAKENS,
                            Evidence.Reason.WEAK_FORCE)),
                    List.of(),
                    List.of("content", "frequency")))));
  }

  private static Report english() {
    Sketch sketch =
        new Sketch("contracts/cloud.md", DocumentKind.CONTRACT, Language.ENGLISH)
            .section("", "Cloud services agreement")
            .section(
                "7",
                "Notices",
                "The Supplier shall notify the Customer of outages without undue delay.");
    return report(
        sketch,
        false,
        List.of(
            finding(SampleRules.DPA, new Verdict.NotShown(List.of())),
            finding(
                SampleRules.NOTICE,
                new Verdict.Met(
                    List.of(
                        sketch.supports(
                            "The Supplier shall notify the Customer of outages", "action"),
                        sketch.supports("without undue delay", "deadline"))))));
  }

  private static Report unreadable() {
    Sketch sketch =
        new Sketch("skannet/avtale.pdf", DocumentKind.CONTRACT, Language.BOKMAAL)
            .quality(new Quality(0.12, false, List.of(1, 2)))
            .notices(Notice.onPages(Notice.Kind.PAGES_WITHOUT_TEXT, List.of(2, 3)))
            .section("", "Avtale");
    return report(
        sketch,
        false,
        List.of(
            finding(SampleRules.EXIT, new Verdict.Unreadable()),
            finding(SampleRules.REPORTING, new Verdict.Unreadable())));
  }

  static Report report(Sketch sketch, boolean kindGiven, List<Finding> findings) {
    return new Report(
        new AnalysedDocument(sketch.document(), List.of()),
        kindGiven,
        findings,
        List.of(),
        List.of());
  }

  static Finding finding(Rule rule, Verdict verdict) {
    return Finding.of(rule, verdict, fingerprint(rule));
  }

  private static Fingerprint fingerprint(Rule rule) {
    return new Fingerprint(String.format("%08x", rule.id().value().hashCode()).repeat(4));
  }
}
