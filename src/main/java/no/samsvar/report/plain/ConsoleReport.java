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
import java.util.Locale;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Severity;

/**
 * The result for a reader at a terminal: gaps first, with what came nearest and what to write, then
 * what is only partly there, then one line for each element that is met. Problems are left to
 * standard error.
 */
public record ConsoleReport(int width, boolean colour) {
  private static final int QUOTE = 240;

  /** Writes the result as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    Console console = new Console(width, colour);
    if (view.documents().isEmpty()) {
      console.text(0, view.words().text("nothing.documents"), PLAIN);
    }
    for (DocumentView document : view.documents()) {
      document(view, document, console);
      console.gap();
    }
    if (view.documents().size() > 1) {
      SummaryTable.add(view, width, console);
    }
    if (!view.problems().isEmpty()) {
      console.gap().text(0, view.words().count("problems", view.problems().size()), YELLOW);
    }
    decisions(view, console);
    list(view, "heading.left-out", view.leftOut(), console);
    list(view, "heading.skipped", view.result().skipped(), console);
    out.write(console.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void document(RunView view, DocumentView document, Console console) {
    Words words = view.words();
    console.text(0, document.path(), BOLD);
    console.text(0, String.join(" · ", view.facts(document)), DIM);
    boolean verdicts = document.counts().total() > 0;
    console.text(
        0, verdicts ? document.counts().sentence(words) : view.conclusion(document), PLAIN);
    document.notices().forEach(notice -> console.text(0, notice, YELLOW));
    elements(view, document.gaps(), "heading.gaps", console);
    elements(view, document.open(Outcome.PARTIAL), "heading.partial", console);
    observations(words, document.openObservations(), console);
    waived(view, document, console);
    for (Outcome outcome : Outcome.LISTED) {
      lines(words, document.open(outcome), outcome, console);
    }
  }

  private static void observations(
      Words words, List<ObservationView> observations, Console console) {
    if (observations.isEmpty()) {
      return;
    }
    heading(words, "heading.observations", observations.size(), console);
    for (ObservationView seen : observations) {
      boolean heavy = seen.severity() != Severity.NOTE;
      String severity = " [" + words.severity(seen.severity()) + "]";
      console.hanging("  • ", seen.message() + severity, heavy ? YELLOW : PLAIN);
      seen.evidence().forEach(quote -> quote(words, quote, false, console));
      console.text(4, seen.id().value(), DIM);
    }
  }

  private void elements(RunView view, List<ElementView> elements, String heading, Console console) {
    if (elements.isEmpty()) {
      return;
    }
    heading(view.words(), heading, elements.size(), console);
    for (ElementView element : elements) {
      element(view, element, console);
    }
  }

  private static void heading(Words words, String key, int count, Console console) {
    String title = words.text(key).toUpperCase(Locale.ROOT) + " (" + count + ")";
    console.gap().text(0, title, BOLD);
  }

  private void element(RunView view, ElementView element, Console console) {
    Words words = view.words();
    String severity = element.level().map(words::severity).orElse("");
    Console.Style style = element.outcome().gap() && heavy(element) ? RED : YELLOW;
    console.hanging("  • ", element.headline() + " [" + severity + "]", style);
    if (element.outcome() == Outcome.PARTIAL) {
      console.text(4, view.weakness(element), PLAIN);
    }
    if (element.outcome() == Outcome.DENIED) {
      console.text(4, words.text("verdict.denied.meaning"), PLAIN);
    }
    element.evidence().forEach(quote -> quote(words, quote, false, console));
    if (element.outcome() == Outcome.MISSING) {
      nearest(words, element, console);
    }
    if (!element.wording().remedy().isBlank()) {
      labelled(words.text("heading.remedy"), element.wording().remedy(), console);
    }
    console.text(4, element.id().value(), DIM);
  }

  private static boolean heavy(ElementView element) {
    return element.level().filter(level -> level != Severity.NOTE).isPresent();
  }

  private static void nearest(Words words, ElementView element, Console console) {
    if (element.nearest().isEmpty()) {
      console.text(4, words.text("nothing.nearest"), PLAIN);
      return;
    }
    console.text(4, words.text("heading.nearest") + ":", PLAIN);
    quote(words, element.nearest().getFirst(), true, console);
  }

  private static void quote(Words words, QuoteView quote, boolean why, Console console) {
    console.text(6, words.text("quote", shortened(quote.line())), PLAIN);
    console.text(6, quote.place() + (why ? " – " + quote.why() : ""), DIM);
  }

  private static String shortened(String text) {
    return text.length() <= QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, QUOTE))) + " …";
  }

  private static void labelled(String label, String text, Console console) {
    console.text(4, label + ": " + text, PLAIN);
  }

  private static void waived(RunView view, DocumentView document, Console console) {
    List<ElementView> waived = document.waived();
    if (waived.isEmpty()) {
      return;
    }
    heading(view.words(), "heading.waived", waived.size(), console);
    for (ElementView element : waived) {
      console.hanging("  • ", element.message(), PLAIN);
      console.text(4, view.waiver(element), DIM);
    }
  }

  private static void lines(
      Words words, List<ElementView> elements, Outcome outcome, Console console) {
    if (elements.isEmpty()) {
      return;
    }
    heading(words, "heading." + outcome.key(), elements.size(), console);
    for (ElementView element : elements) {
      String tail = element.places().isEmpty() ? "" : " – " + element.places();
      console.hanging("  • ", element.label() + tail, outcome == Outcome.MET ? GREEN : PLAIN);
    }
  }

  private static void decisions(RunView view, Console console) {
    if (view.decisions().isEmpty()) {
      return;
    }
    heading(view.words(), "heading.decisions", view.decisions().size(), console);
    view.decisions().forEach(decision -> console.hanging("  • ", decision, YELLOW));
  }

  private static void list(RunView view, String heading, List<String> lines, Console console) {
    if (!lines.isEmpty()) {
      heading(view.words(), heading, lines.size(), console);
      lines.forEach(line -> console.hanging("  • ", line, PLAIN));
    }
  }
}
