package no.samsvar.report;

import java.util.List;
import java.util.Optional;
import no.samsvar.check.RunResult;
import no.samsvar.report.exchange.JsonReport;
import no.samsvar.report.view.Masking;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;

/** The formats there are, by name. Masking happens here, before a format sees the result. */
public final class Renderers {
  private static final List<String> FORMATS = List.of("json");

  private Renderers() {}

  /** The names of all formats, in the order in which help lists them. */
  public static List<String> formats() {
    return FORMATS;
  }

  /** The renderer of a format; empty when there is no such format. */
  public static Optional<Renderer> named(String format, RenderSettings settings) {
    return shape(format).map(shape -> (result, out) -> shape.write(view(result, settings), out));
  }

  private static Optional<Shape> shape(String format) {
    return switch (format) {
      case "json" -> Optional.of(new JsonReport()::write);
      default -> Optional.empty();
    };
  }

  private static RunView view(RunResult result, RenderSettings settings) {
    RunResult shown = settings.masked() ? Masking.mask(result) : result;
    return RunView.of(shown, Words.in(settings.language()));
  }
}
