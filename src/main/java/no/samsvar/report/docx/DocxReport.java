package no.samsvar.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Problem;
import no.samsvar.document.Front;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.RulePack;

/**
 * The result as a case document: conclusion, what to do about each gap, table, the quotes as an
 * appendix, and last how it was made.
 *
 * @param options what was asked for when the result was made, as it was written
 */
public record DocxReport(boolean masked, List<String> options) {
  /** Quotes that stand with a gap; the rest are in the appendix. */
  private static final int FIRST = 2;

  /** Writes a .docx file. */
  public void write(RunView view, OutputStream out) throws IOException {
    Words words = view.words();
    DocxPage page = new DocxPage(words.language());
    String title = title(view);
    page.paragraph(DocxStyles.TITLE, title);
    page.paragraph(DocxStyles.SUBTITLE, subtitle(view));
    if (view.documents().isEmpty()) {
      page.paragraph(DocxStyles.NORMAL, words.text("nothing.documents"));
    }
    for (DocumentView document : view.documents()) {
      document(view, document, page);
    }
    list(view, "heading.decisions", view.decisions(), page);
    list(view, "heading.left-out", view.leftOut(), page);
    list(view, "heading.skipped", view.result().skipped(), page);
    problems(view, page);
    provenance(view, page);
    page.write(title, view.result().asOf(), out);
  }

  private static String title(RunView view) {
    Words words = view.words();
    return switch (view.documents().size()) {
      case 0 -> words.text("title.report");
      case 1 -> words.text("title.document", view.documents().getFirst().title());
      default -> words.text("title.documents", view.documents().size());
    };
  }

  private static String subtitle(RunView view) {
    return view.documents().size() == 1
        ? String.join(" · ", view.facts(view.documents().getFirst()))
        : view.words().text("law.as-of", view.result().asOf());
  }

  private static void document(RunView view, DocumentView document, DocxPage page) {
    Words words = view.words();
    if (view.documents().size() > 1) {
      if (document.equals(view.documents().getFirst())) {
        page.paragraph(DocxStyles.heading(1), document.title());
      } else {
        page.part(1, document.title());
      }
      page.paragraph(DocxStyles.SMALL, String.join(" · ", view.facts(document)));
    }
    page.paragraph(DocxStyles.heading(2), words.text("heading.conclusion"));
    page.paragraph(DocxStyles.NORMAL, view.conclusion(document));
    document.notices().forEach(notice -> page.paragraph(DocxStyles.NORMAL, notice));
    advice(view, document.gaps(), "heading.gaps", page);
    advice(view, document.open(Outcome.PARTIAL), "heading.partial", page);
    observations(words, document.openObservations(), page);
    waived(view, document.waived(), page);
    overview(words, document, page);
    appendix(words, document, page);
  }

  private static void facts(RunView view, DocumentView document, DocxPage page) {
    Words words = view.words();
    Front source = document.document();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("column.file"), document.path()));
    rows.add(List.of(words.text("column.kind"), words.kind(source.kind())));
    rows.add(List.of(words.text("column.language"), words.language(source.language())));
    source
        .pages()
        .ifPresent(pages -> rows.add(List.of(words.text("column.pages"), String.valueOf(pages))));
    rows.add(List.of(words.text("column.hash"), source.sha256()));
    page.table(List.of(1, 3), List.of(), rows);
  }

  private static void overview(Words words, DocumentView document, DocxPage page) {
    List<ElementView> elements = new ArrayList<>(document.open(Outcome.values()));
    elements.addAll(document.waived());
    if (elements.isEmpty()) {
      return;
    }
    page.paragraph(DocxStyles.heading(2), words.text("heading.assessment"));
    List<List<String>> rows = elements.stream().map(element -> row(words, element)).toList();
    page.table(
        List.of(40, 18, 14, 28),
        List.of(
            words.text("column.element"),
            words.text("column.verdict"),
            words.text("column.severity"),
            words.text("column.place")),
        rows);
  }

  private static List<String> row(Words words, ElementView element) {
    String severity = element.level().map(words::severity).orElse("");
    return List.of(
        element.label(),
        words.verdict(element.outcome()),
        element.waived() ? words.text("waiver.accepted") : severity,
        element.places());
  }

  private static void advice(
      RunView view, List<ElementView> elements, String heading, DocxPage page) {
    if (elements.isEmpty()) {
      return;
    }
    Words words = view.words();
    page.paragraph(DocxStyles.heading(2), words.text(heading));
    for (ElementView element : elements) {
      page.paragraph(DocxStyles.heading(3), element.message());
      if (element.outcome() == Outcome.DENIED) {
        page.paragraph(DocxStyles.NORMAL, words.text("verdict.denied.meaning"));
      }
      element.evidence().stream()
          .limit(FIRST)
          .forEach(quote -> quote(words, quote, quote.why(), page));
      labelled(words.text("heading.remedy"), element.wording().remedy(), page);
      if (!element.wording().suggestion().isBlank()) {
        page.paragraph(DocxStyles.LEAD, words.text("heading.suggestion") + ":");
        page.paragraph(DocxStyles.SUGGESTION, element.wording().suggestion());
      }
      List<String> basis = element.basis().stream().map(view::basis).toList();
      if (!basis.isEmpty()) {
        String line = words.text("heading.basis") + ": " + String.join("; ", basis);
        page.paragraph(DocxStyles.SMALL, line);
      }
    }
  }

  private static void observations(Words words, List<ObservationView> observations, DocxPage page) {
    if (observations.isEmpty()) {
      return;
    }
    page.paragraph(DocxStyles.heading(2), words.text("heading.observations"));
    for (ObservationView seen : observations) {
      page.paragraph(DocxStyles.heading(3), seen.message());
      for (QuoteView quote : seen.evidence()) {
        page.paragraph(
            DocxStyles.QUOTE,
            words.text("quote", quote.line()),
            Optional.of(quote.evidence().language()));
        page.paragraph(DocxStyles.SMALL, quote.place());
      }
    }
  }

  private static void labelled(String label, String text, DocxPage page) {
    if (!text.isBlank()) {
      page.paragraph(DocxStyles.NORMAL, label + ": " + text);
    }
  }

  private static void waived(RunView view, List<ElementView> elements, DocxPage page) {
    if (elements.isEmpty()) {
      return;
    }
    page.paragraph(DocxStyles.heading(2), view.words().text("heading.waived"));
    for (ElementView element : elements) {
      page.paragraph(DocxStyles.heading(3), element.message());
      page.paragraph(DocxStyles.NORMAL, view.waiver(element));
    }
  }

  private static void appendix(Words words, DocumentView document, DocxPage page) {
    List<ElementView> quoted =
        document.elements().stream()
            .filter(element -> !element.evidence().isEmpty() || !element.nearest().isEmpty())
            .toList();
    if (quoted.isEmpty()) {
      return;
    }
    page.part(2, words.text("heading.appendix"));
    for (ElementView element : quoted) {
      String verdict = words.verdict(element.outcome());
      page.paragraph(DocxStyles.heading(3), element.title() + " – " + verdict);
      boolean met = element.outcome() == Outcome.MET;
      for (QuoteView quote : element.evidence()) {
        quote(words, quote, met && !quote.part().isEmpty() ? quote.part() : quote.why(), page);
      }
      if (!element.nearest().isEmpty()) {
        page.paragraph(DocxStyles.LEAD, words.text("heading.nearest") + ":");
        element.nearest().forEach(quote -> quote(words, quote, quote.why(), page));
      }
    }
  }

  private static void quote(Words words, QuoteView quote, String about, DocxPage page) {
    page.paragraph(
        DocxStyles.QUOTE,
        words.text("quote", quote.line()),
        Optional.of(quote.evidence().language()));
    page.paragraph(DocxStyles.SMALL, quote.place() + " – " + about);
  }

  private static void list(RunView view, String heading, List<String> lines, DocxPage page) {
    if (!lines.isEmpty()) {
      page.paragraph(DocxStyles.heading(1), view.words().text(heading));
      lines.forEach(line -> page.paragraph(DocxStyles.LIST, line));
    }
  }

  private static void problems(RunView view, DocxPage page) {
    if (view.problems().isEmpty()) {
      return;
    }
    page.paragraph(DocxStyles.heading(1), view.words().text("heading.problems"));
    for (Problem problem : view.problems()) {
      String help = view.words().text("problem.help") + ": " + problem.help();
      page.paragraph(DocxStyles.LIST, problem.where() + ": " + problem.what() + ". " + help);
    }
  }

  private void provenance(RunView view, DocxPage page) {
    Words words = view.words();
    page.paragraph(DocxStyles.heading(2), words.text("heading.provenance"));
    String made = words.text("made.by", view.result().version());
    page.paragraph(
        DocxStyles.NORMAL, made + ", " + words.text("law.as-of", view.result().asOf()) + ".");
    if (!options.isEmpty()) {
      String asked = String.join(" ", options);
      page.paragraph(DocxStyles.NORMAL, words.text("column.options") + ": " + asked);
    }
    view.documents().forEach(document -> facts(view, document, page));
    for (RulePack pack : view.result().packs()) {
      String line = words.text("pack.one", view.packFully(pack));
      page.paragraph(DocxStyles.SMALL, line + ", SHA-256 " + pack.sha256());
    }
    String masking = masked ? words.text("masked") + " " : "";
    page.paragraph(DocxStyles.SMALL, masking + words.text("disclaimer"));
  }
}
