package no.samsvar.report;

import java.util.List;
import java.util.Optional;
import no.samsvar.observe.DutyRegister;
import no.samsvar.report.exchange.DutyCalendar;
import no.samsvar.report.exchange.DutyCsv;
import no.samsvar.report.exchange.DutyJson;
import no.samsvar.report.plain.DutyTable;
import no.samsvar.report.view.Shown;
import no.samsvar.report.view.Words;

/** The formats of registers of duties, by name. */
public final class DutyFormats {
  private static final List<String> NAMES = List.of("text", "json", "csv", "ics");

  private DutyFormats() {}

  /** The names of the formats, in the order in which help lists them. */
  public static List<String> names() {
    return NAMES;
  }

  /** The register in a format; empty when there is no such format. */
  public static Optional<Writing> of(
      String format, DutyRegister register, RenderSettings settings) {
    Words words = Words.in(settings.language());
    boolean masked = settings.masked();
    return switch (format) {
      case "text" -> Optional.of(out -> new DutyTable(settings).write(register, out));
      case "json" ->
          Optional.of(out -> new DutyJson(Shown.toPrograms(masked)).write(register, out));
      case "csv" -> Optional.of(out -> new DutyCsv(words, masked).write(register, out));
      case "ics" -> Optional.of(out -> new DutyCalendar(words, masked).write(register, out));
      default -> Optional.empty();
    };
  }
}
