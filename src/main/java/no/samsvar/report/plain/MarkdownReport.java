package no.samsvar.report.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.RulePack;

/** The result as Markdown of GitHub's kind; text from outside can't become mark-up. */
public final class MarkdownReport {

  /** Writes the result as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    Words words = view.words();
    if (view.documents().isEmpty()) {
      text.append("# ").append(words.text("title.report")).append("\n\n");
      text.append(words.text("nothing.documents")).append("\n\n");
    }
    if (view.documents().size() > 1) {
      overview(view, text);
    }
    view.documents().forEach(document -> document(view, document, text));
    list(view, "heading.decisions", view.decisions(), text);
    list(view, "heading.left-out", view.leftOut(), text);
    list(view, "heading.skipped", view.result().skipped(), text);
    problems(view, text);
    provenance(view, text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void overview(RunView view, StringBuilder text) {
    Words words = view.words();
    text.append("# ").append(words.text("title.documents", view.documents().size())).append("\n\n");
    row(text, List.of(words.text("column.document"), words.text("heading.summary")));
    row(text, List.of("---", "---"));
    for (DocumentView document : view.documents()) {
      row(text, List.of(escape(document.path()), document.counts().sentence(words)));
    }
    text.append('\n');
  }

  private static void document(RunView view, DocumentView document, StringBuilder text) {
    Words words = view.words();
    text.append("# ").append(words.text("title.document", escape(document.path()))).append("\n\n");
    text.append(escape(String.join(" · ", view.facts(document)))).append("\n\n");
    text.append("**").append(view.conclusion(document)).append("**\n\n");
    document.notices().forEach(notice -> text.append("- ").append(notice).append('\n'));
    text.append(document.notices().isEmpty() ? "" : "\n");
    elements(view, document.gaps(), "heading.gaps", text);
    elements(view, document.open(Outcome.PARTIAL), "heading.partial", text);
    observations(words, document.openObservations(), text);
    waived(view, document.waived(), text);
    for (Outcome outcome : Outcome.LISTED) {
      table(words, document.open(outcome), outcome, text);
    }
  }

  private static void elements(
      RunView view, List<ElementView> elements, String heading, StringBuilder text) {
    if (elements.isEmpty()) {
      return;
    }
    text.append("## ").append(view.words().text(heading)).append("\n\n");
    elements.forEach(element -> element(view, element, text));
  }

  private static void element(RunView view, ElementView element, StringBuilder text) {
    Words words = view.words();
    String severity = element.level().map(words::severity).orElse("");
    text.append("### ").append(escape(element.headline())).append("\n\n");
    text.append("**").append(words.verdict(element.outcome())).append("** · ");
    text.append(severity).append(" · `").append(element.id().value()).append("`\n\n");
    if (element.outcome() == Outcome.PARTIAL) {
      text.append(escape(view.weakness(element))).append("\n\n");
    }
    element.evidence().forEach(quote -> quote(words, quote, "", text));
    if (element.outcome() == Outcome.MISSING) {
      String heading = element.nearest().isEmpty() ? "nothing.nearest" : "heading.nearest";
      text.append(words.text(heading)).append("\n\n");
      element.nearest().forEach(quote -> quote(words, quote, " – " + quote.why(), text));
    }
    advice(view, element, text);
  }

  private static void observations(
      Words words, List<ObservationView> observations, StringBuilder text) {
    if (observations.isEmpty()) {
      return;
    }
    text.append("## ").append(words.text("heading.observations")).append("\n\n");
    for (ObservationView seen : observations) {
      text.append("### ").append(escape(seen.message())).append("\n\n");
      text.append(words.severity(seen.severity())).append(" · `");
      text.append(seen.id().value()).append("`\n\n");
      seen.evidence().forEach(quote -> quote(words, quote, "", text));
    }
  }

  private static void advice(RunView view, ElementView element, StringBuilder text) {
    Words words = view.words();
    if (!element.wording().remedy().isBlank()) {
      text.append("**").append(words.text("heading.remedy")).append(":** ");
      text.append(escape(element.wording().remedy())).append("\n\n");
    }
    if (!element.wording().suggestion().isBlank()) {
      text.append("**").append(words.text("heading.suggestion")).append(":**\n\n> ");
      text.append(escape(element.wording().suggestion())).append("\n\n");
    }
    List<String> basis = element.basis().stream().map(view::basis).toList();
    if (!basis.isEmpty()) {
      text.append("**").append(words.text("heading.basis")).append(":** ");
      text.append(escape(String.join("; ", basis))).append("\n\n");
    }
  }

  private static void quote(Words words, QuoteView quote, String tail, StringBuilder text) {
    text.append("> ").append(words.text("quote", escape(quote.line()))).append("  \n> — ");
    text.append(escape(quote.place())).append(tail).append("\n\n");
  }

  private static void waived(RunView view, List<ElementView> elements, StringBuilder text) {
    if (elements.isEmpty()) {
      return;
    }
    text.append("## ").append(view.words().text("heading.waived")).append("\n\n");
    for (ElementView element : elements) {
      text.append("- ").append(escape(element.message())).append(". ");
      text.append(escape(view.waiver(element))).append('\n');
    }
    text.append('\n');
  }

  private static void table(
      Words words, List<ElementView> elements, Outcome outcome, StringBuilder text) {
    if (elements.isEmpty()) {
      return;
    }
    text.append("## ").append(words.text("heading." + outcome.key())).append("\n\n");
    if (elements.stream().allMatch(element -> element.evidence().isEmpty())) {
      elements.forEach(element -> text.append("- ").append(escape(element.label())).append('\n'));
      text.append('\n');
      return;
    }
    row(
        text,
        List.of(
            words.text("column.element"), words.text("column.place"), words.text("column.quote")));
    row(text, List.of("---", "---", "---"));
    for (ElementView element : elements) {
      String quote = element.telling().map(QuoteView::line).orElse("");
      row(text, List.of(escape(element.label()), escape(element.places()), escape(quote)));
    }
    text.append('\n');
  }

  private static void list(RunView view, String heading, List<String> lines, StringBuilder text) {
    if (lines.isEmpty()) {
      return;
    }
    text.append("## ").append(view.words().text(heading)).append("\n\n");
    lines.forEach(line -> text.append("- ").append(escape(line)).append('\n'));
    text.append('\n');
  }

  private static void problems(RunView view, StringBuilder text) {
    if (view.problems().isEmpty()) {
      return;
    }
    text.append("## ").append(view.words().text("heading.problems")).append("\n\n");
    for (Problem problem : view.problems()) {
      text.append("- ").append(escape(problem.where())).append(": ");
      text.append(escape(problem.what())).append(". ");
      text.append(view.words().text("problem.help")).append(": ");
      text.append(escape(problem.help())).append('\n');
    }
    text.append('\n');
  }

  private static void provenance(RunView view, StringBuilder text) {
    Words words = view.words();
    text.append("## ").append(words.text("heading.provenance")).append("\n\n");
    text.append("- ").append(words.text("made.by", escape(view.result().version()))).append(", ");
    text.append(words.text("law.as-of", view.result().asOf())).append('\n');
    for (RulePack pack : view.result().packs()) {
      text.append("- ").append(words.text("pack.one", view.packFully(pack)));
      text.append(", SHA-256 `").append(pack.sha256()).append("`\n");
    }
    for (DocumentView document : view.documents()) {
      text.append("- ").append(escape(document.path()));
      text.append(", SHA-256 `").append(document.document().sha256()).append("`\n");
    }
    text.append('\n').append(words.text("disclaimer")).append('\n');
  }

  static void row(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The text on one line, with every character that could begin mark-up escaped. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (char unit : text.strip().replaceAll("\\s+", " ").toCharArray()) {
      if ("\\`*_[]<>|~#&$@".indexOf(unit) >= 0) {
        out.append('\\');
      }
      out.append(unit);
    }
    return out.toString();
  }
}
