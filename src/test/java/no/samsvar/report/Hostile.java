package no.samsvar.report;

import java.util.List;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.check.Verdict;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;

/** A document that tries to break every format. */
final class Hostile {
  static final String SCRIPT =
      "<script>alert('skal & må')</script> ]]> --> ${7*7} #{1} <#assign x=1>";
  static final String CONTROL = "Bjelle\u0007 null\u0000 escape\u001b[31mrød\u001b[0m \ufffe slutt";
  static final String LONG = "Ord" + "lang".repeat(80) + "slutt";
  static final String RIGHT_TO_LEFT =
      "Leverandøren \u202eskal ikke\u202c levere مرحبا بالعالم שלום";
  static final String TABLE =
      "=cmd|' /C calc'!A1 , \"komma\"; semikolon | strek\t*stjerne* _strek_ `kode` # overskrift";

  private Hostile() {}

  static Report report() {
    return report(
        new Sketch(
            "mappe med æøå/100 % \"sitat\" & <b>.md", DocumentKind.CONTRACT, Language.BOKMAAL));
  }

  /** The same under another name, or as if read from a file that is there. */
  static Report report(Sketch empty) {
    Sketch sketch =
        empty
            .section("", "Avtale </title><script>alert(1)</script>")
            .section("1\n::error::", "Overskrift ]]> {{x}} %0A::warning::", SCRIPT, CONTROL, LONG)
            .section("2", "::set-output name=x::y", RIGHT_TO_LEFT, TABLE.replace(" | ", " ¦ "))
            .section(
                "3",
                "Tall",
                "Født 01018012345, konto 1234.56.78901, mobil 91234567, org.nr. 987 654 321, pris"
                    + " 12 500 000 kroner.");
    return Samples.report(
        sketch,
        false,
        List.of(
            Samples.finding(
                SampleRules.AUDIT,
                new Verdict.Missing(
                    List.of(sketch.mentions(LONG, "right", Evidence.Reason.EXAMPLE)))),
            Samples.finding(
                SampleRules.OWNERSHIP,
                new Verdict.Met(
                    List.of(
                        sketch.supports(SCRIPT, "owner"),
                        sketch.supports("Født 01018012345, konto 1234.56", "owner")))),
            Samples.finding(
                SampleRules.NOTICE,
                new Verdict.Partial(
                    List.of(sketch.supports(CONTROL, "action")), List.of(), List.of("deadline"))),
            Samples.finding(
                SampleRules.REPORTING,
                new Verdict.Denied(
                    List.of(
                        sketch.quote(
                            RIGHT_TO_LEFT, "content", Bearing.CONTRADICTS, Evidence.Reason.NEGATED),
                        sketch.quote(
                            "=cmd|' /C calc'!A1 , \"komma\"; semikolon",
                            "content",
                            Bearing.MENTIONS,
                            Evidence.Reason.NEGATED))))));
  }

  static Problem problem() {
    return new Problem(
        "mappe med æøå/<img src=x onerror=alert(1)>.pdf",
        "\u001b[2Jkan ikke leses ]]>",
        "prøv & igjen");
  }
}
