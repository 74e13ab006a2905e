package no.samsvar.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.observe.DutyRegister;
import no.samsvar.observe.Recurrence;
import no.samsvar.report.view.DutyView;
import no.samsvar.report.view.RegisterView;
import no.samsvar.report.view.Words;

/** One row a duty, for a spreadsheet. */
public record DutyCsv(Words words, boolean masked) {
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "kind",
          "role",
          "bearer",
          "action",
          "recipient",
          "deadline",
          "due",
          "frequency",
          "recurrence",
          "figures",
          "condition",
          "page",
          "section",
          "heading",
          "quote");

  /** Writes the table as UTF-8. */
  public void write(DutyRegister register, OutputStream out) throws IOException {
    CsvText text = new CsvText(COLUMNS);
    for (RegisterView document : RegisterView.of(register, words, masked)) {
      document.duties().forEach(duty -> text.row(row(document, duty)));
    }
    text.write(out);
  }

  private List<String> row(RegisterView document, DutyView view) {
    var evidence = view.duty().evidence();
    return List.of(
        document.path(),
        words.name("bond", view.duty().kind()),
        view.role(),
        view.bearer(),
        view.action(),
        view.recipient(),
        view.duty().deadline().orElse(""),
        view.duty().due().map(LocalDate::toString).orElse(""),
        view.duty().frequency().orElse(""),
        view.duty().recurrence().map(DutyCsv::pace).orElse(""),
        view.figures(),
        view.condition(),
        evidence.page().isPresent() ? String.valueOf(evidence.page().getAsInt()) : "",
        evidence.section().orElse(""),
        evidence.heading().orElse(""),
        view.quote());
  }

  /** The pace as ISO 8601 writes lengths of time. */
  private static String pace(Recurrence recurrence) {
    return "P" + recurrence.interval() + recurrence.unit().name().charAt(0);
  }
}
