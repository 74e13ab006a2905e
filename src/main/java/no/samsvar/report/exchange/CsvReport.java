package no.samsvar.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.check.Evidence;
import no.samsvar.check.Problem;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.PartView;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Severity;

/**
 * One row a verdict or observation, with the first quote or what came nearest, as {@link CsvText}
 * writes it.
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
    CsvText table = new CsvText(COLUMNS);
    for (DocumentView document : view.documents()) {
      document.elements().forEach(element -> table.row(row(document, element)));
      document.observations().forEach(seen -> table.row(row(document, seen)));
    }
    view.problems().forEach(problem -> table.row(row(problem)));
    table.write(out);
  }

  private static List<String> row(DocumentView document, ElementView element) {
    Optional<QuoteView> quote = Faults.place(element);
    Optional<Evidence> evidence = quote.map(QuoteView::evidence);
    return List.of(
        document.path(),
        document.document().kind().key(),
        element.id().value(),
        element.title(),
        element.outcome().verdict(),
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
  }

  /** An observation is a row whose verdict says so. */
  private static List<String> row(DocumentView document, ObservationView seen) {
    Optional<QuoteView> quote = seen.evidence().stream().findFirst();
    Optional<Evidence> evidence = quote.map(QuoteView::evidence);
    return List.of(
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
        "");
  }

  /** What could not be read is a row whose verdict says so, with its remedy. */
  private static List<String> row(Problem problem) {
    Map<String, String> cells =
        Map.of(
            "document", problem.where(),
            "verdict", "problem",
            "message", problem.what(),
            "remedy", problem.help(),
            "file", problem.where());
    return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static String number(Evidence evidence) {
    return evidence.page().isPresent() ? String.valueOf(evidence.page().getAsInt()) : "";
  }

  private static String parts(ElementView element, PartView.State state) {
    return element.outcome().gap()
        ? ""
        : element.parts(state).stream().map(PartView::label).collect(Collectors.joining("; "));
  }
}
