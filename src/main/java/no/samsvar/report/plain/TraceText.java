package no.samsvar.report.plain;

import static no.samsvar.report.plain.Console.Style.BOLD;
import static no.samsvar.report.plain.Console.Style.DIM;
import static no.samsvar.report.plain.Console.Style.GREEN;
import static no.samsvar.report.plain.Console.Style.PLAIN;
import static no.samsvar.report.plain.Console.Style.RED;
import static no.samsvar.report.plain.Console.Style.YELLOW;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.observe.TraceMatrix;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.Shown;
import no.samsvar.report.view.Telling;
import no.samsvar.report.view.Titles;
import no.samsvar.report.view.Words;

/** A trace for a reader at a terminal: each commitment, and what each contract does about it. */
public record TraceText(RenderSettings settings) {

  /** Writes the matrix as UTF-8. */
  public void write(TraceMatrix matrix, OutputStream out) throws IOException {
    Console console = new Console(settings.width(), settings.colour());
    Words words = Words.in(settings.language());
    long lacking =
        matrix.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(TraceMatrix.Cell::lacks)
            .count();
    console.text(0, words.count("trace.rows", matrix.rows().size()), BOLD);
    console.text(0, words.count("trace.lacking", (int) lacking), PLAIN);
    for (TraceMatrix.Row row : matrix.rows()) {
      row(row, words, console);
    }
    out.write(console.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void row(TraceMatrix.Row row, Words words, Console console) {
    console.gap().text(0, Titles.of(row.commitment().rule(), words), BOLD);
    String verdict = words.verdict(Outcome.of(row.commitment().verdict()));
    console.text(2, shown(row.strategy().id().value()) + " – " + verdict, DIM);
    quote(row.commitment(), words, console, 4);
    if (row.cells().isEmpty()) {
      console.text(2, words.text("trace.unanswered"), YELLOW);
    }
    for (TraceMatrix.Cell cell : row.cells()) {
      cell(cell, words, console);
    }
  }

  private void cell(TraceMatrix.Cell cell, Words words, Console console) {
    Outcome outcome = Outcome.of(cell.finding().verdict());
    Console.Style style = cell.lacks() ? RED : outcome == Outcome.PARTIAL ? YELLOW : GREEN;
    String path = shown(cell.contract().id().value());
    console.hanging("  • ", path + " – " + words.verdict(outcome), style);
    console.text(4, Titles.of(cell.finding().rule(), words), PLAIN);
    quote(cell.finding(), words, console, 6);
  }

  private void quote(Finding finding, Words words, Console console, int indent) {
    boolean gap = finding.verdict().gap() && finding.verdict().evidence().isEmpty();
    Stream<Evidence> from =
        gap ? finding.verdict().nearest().stream() : Telling.of(finding).stream();
    List<String> quotes = from.limit(1).map(this::place).toList();
    if (gap && !quotes.isEmpty()) {
      console.text(indent, words.text("heading.nearest") + ":", DIM);
    }
    quotes.forEach(quote -> console.text(indent, quote, PLAIN));
  }

  private String place(Evidence evidence) {
    Words words = Words.in(settings.language());
    String number = evidence.section().or(evidence::heading).orElse("");
    String page =
        evidence.page().isPresent() ? words.text("place.page", evidence.page().getAsInt()) : "";
    String where =
        Stream.of(page, number).filter(s -> !s.isBlank()).reduce((a, b) -> a + ", " + b).orElse("");
    String quote = words.text("quote", shown(evidence.quote()));
    return where.isEmpty() ? quote : quote + " (" + shown(where) + ")";
  }

  private String shown(String text) {
    return Shown.toPeople(settings.masked()).text().apply(text);
  }
}
