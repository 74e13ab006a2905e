package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;

/** What is put after the text of a commented copy: the conclusion, and the gaps as a list. */
public final class Closing {
  private final RunView view;
  private final List<Line> lines = new ArrayList<>();

  private Closing(RunView view) {
    this.view = view;
  }

  /** One paragraph, a heading or not. */
  public record Line(boolean heading, String text) {}

  /** The paragraphs on a document; lost are the remarks whose quotes were not found again. */
  public static List<Line> of(RunView view, DocumentView document, List<Remark> lost) {
    Closing closing = new Closing(view);
    Words words = view.words();
    closing.heading(words.text("made.by", view.result().version()));
    closing.line(view.conclusion(document));
    closing.list("heading.gaps", document.gaps());
    closing.list("heading.partial", document.open(Outcome.PARTIAL));
    if (!lost.isEmpty()) {
      closing.heading(words.text("heading.lost"));
    }
    for (Remark remark : lost) {
      String quote = words.text("quote", remark.evidence().quote().strip());
      closing.line(quote + " " + String.join("; ", remark.lines()));
    }
    return List.copyOf(closing.lines);
  }

  private void heading(String text) {
    lines.add(new Line(true, text));
  }

  private void line(String text) {
    lines.add(new Line(false, text));
  }

  private void list(String heading, List<ElementView> elements) {
    if (elements.isEmpty()) {
      return;
    }
    heading(view.words().text(heading));
    for (ElementView element : elements) {
      heading(element.message());
      labelled("heading.remedy", element.wording().remedy());
      labelled("heading.suggestion", element.wording().suggestion());
      labelled(
          "heading.basis", String.join("; ", element.basis().stream().map(view::basis).toList()));
    }
  }

  private void labelled(String label, String text) {
    if (!text.isBlank()) {
      line(view.words().text(label) + ": " + text);
    }
  }
}
