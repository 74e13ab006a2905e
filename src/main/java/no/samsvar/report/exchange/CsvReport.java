package no.samsvar.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.check.Evidence;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.PartView;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Severity;

/**
 * One row a verdict or observation, with the first quote or what came nearest; commas, double
 * quotes, a first row of names. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class CsvReport {
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "kind",
          "rule",
          "title",
          "verdict",
          "level",
          "message",
          "missing",
          "weak",
          "page",
          "section",
          "heading",
          "quote",
          "why",
          "remedy",
          "baseline",
          "waived",
          "fingerprint",
          "sha256",
          "file",
          "assessment");

  /** Writes the table as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    CsvSchema.Builder columns = CsvSchema.builder();
    COLUMNS.forEach(columns::addColumn);
    CsvSchema schema = columns.build().withHeader().withLineSeparator("\r\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator rows = new CsvMapper().writer(schema).createGenerator(text)) {
      for (DocumentView document : view.documents()) {
        for (ElementView element : document.elements()) {
          row(document, element, rows);
        }
        for (ObservationView seen : document.observations()) {
          row(document, seen, rows);
        }
      }
      if (view.documents().stream().allMatch(CsvReport::empty)) {
        rows.writeRaw(String.join(",", COLUMNS) + "\r\n");
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void row(DocumentView document, ElementView element, JsonGenerator out)
      throws IOException {
    Optional<QuoteView> quote = Faults.place(element);
    Optional<Evidence> evidence = quote.map(QuoteView::evidence);
    List<String> cells =
        List.of(
            document.path(),
            document.document().kind().key(),
            element.id().value(),
            element.title(),
            element.outcome().key(),
            element.level().map(Severity::key).orElse(""),
            element.message(),
            parts(element, PartView.State.MISSING),
            parts(element, PartView.State.WEAK),
            evidence.map(each -> number(each)).orElse(""),
            evidence.flatMap(Evidence::section).orElse(""),
            evidence.flatMap(Evidence::heading).orElse(""),
            quote.map(QuoteView::line).orElse(""),
            quote.map(QuoteView::why).orElse(""),
            element.wording().remedy(),
            element.finding().state().map(JsonReport::word).orElse(""),
            element.finding().waiver().map(waiver -> waiver.reason()).orElse(""),
            element.finding().fingerprint().value(),
            document.document().sha256(),
            document.file(quote),
            element.said());
    write(cells, out);
  }

  private static boolean empty(DocumentView document) {
    return document.elements().isEmpty() && document.observations().isEmpty();
  }

  /** An observation is a row whose verdict says so. */
  private static void row(DocumentView document, ObservationView seen, JsonGenerator out)
      throws IOException {
    Optional<QuoteView> quote = seen.evidence().stream().findFirst();
    Optional<Evidence> evidence = quote.map(QuoteView::evidence);
    write(
        List.of(
            document.path(),
            document.document().kind().key(),
            seen.id().value(),
            seen.title(),
            "observation",
            seen.severity().key(),
            seen.message(),
            "",
            "",
            evidence.map(each -> number(each)).orElse(""),
            evidence.flatMap(Evidence::section).orElse(""),
            evidence.flatMap(Evidence::heading).orElse(""),
            quote.map(QuoteView::line).orElse(""),
            quote.map(QuoteView::why).orElse(""),
            "",
            seen.observation().state().map(JsonReport::word).orElse(""),
            seen.observation().waiver().map(waiver -> waiver.reason()).orElse(""),
            seen.observation().fingerprint().value(),
            document.document().sha256(),
            document.file(quote),
            ""),
        out);
  }

  private static void write(List<String> cells, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String cell : cells) {
      out.writeString(harmless(cell));
    }
    out.writeEndArray();
  }

  private static String number(Evidence evidence) {
    return evidence.page().isPresent() ? String.valueOf(evidence.page().getAsInt()) : "";
  }

  private static String parts(ElementView element, PartView.State state) {
    return element.outcome().gap()
        ? ""
        : element.parts(state).stream().map(PartView::label).collect(Collectors.joining("; "));
  }

  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
