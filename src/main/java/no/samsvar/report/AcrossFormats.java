package no.samsvar.report;

import no.samsvar.observe.Changes;
import no.samsvar.observe.TraceMatrix;
import no.samsvar.report.exchange.AcrossJson;
import no.samsvar.report.plain.CompareText;
import no.samsvar.report.plain.TraceText;
import no.samsvar.report.view.Shown;

/** Comparisons and traces, for people or as JSON for programs. */
public final class AcrossFormats {
  private AcrossFormats() {}

  /** What two versions differ in, as text. */
  public static Writing text(Changes changes, RenderSettings settings) {
    return out -> new CompareText(settings).write(changes, out);
  }

  /** What two versions differ in, as JSON. */
  public static Writing json(Changes changes, RenderSettings settings) {
    return out -> new AcrossJson(Shown.toPrograms(settings.masked())).write(changes, out);
  }

  /** A trace as text. */
  public static Writing text(TraceMatrix matrix, RenderSettings settings) {
    return out -> new TraceText(settings).write(matrix, out);
  }

  /** A trace as JSON. */
  public static Writing json(TraceMatrix matrix, RenderSettings settings) {
    return out -> new AcrossJson(Shown.toPrograms(settings.masked())).write(matrix, out);
  }
}
