package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.QuoteView;
import no.samsvar.rule.RuleId;
import no.samsvar.text.Span;

/** The quoted stretches of one document: each span once, with the element that it leads back to. */
record Highlights(String document, Map<Span, Mark> marks) {

  /**
   * A quoted span of the document.
   *
   * @param anchor name of the place in the page
   * @param nearest whether it is only what came nearest
   */
  record Mark(
      Span span, String anchor, String element, String title, Outcome outcome, boolean nearest) {}

  static Highlights of(DocumentView view, String document) {
    Map<Span, Mark> marks = new TreeMap<>();
    List<ElementView> elements = new ArrayList<>(view.open(Outcome.values()));
    elements.addAll(view.waived());
    for (ElementView element : elements) {
      element.evidence().forEach(quote -> add(marks, mark(document, element, quote, false)));
      element.nearest().forEach(quote -> add(marks, mark(document, element, quote, true)));
    }
    return new Highlights(document, marks);
  }

  /** The heaviest element keeps a span that several quote. */
  private static void add(Map<Span, Mark> marks, Mark mark) {
    marks.putIfAbsent(mark.span(), mark);
  }

  private static Mark mark(String document, ElementView element, QuoteView quote, boolean nearest) {
    Span span = quote.evidence().span();
    return new Mark(
        span,
        document + "-q" + span.start() + "-" + span.end(),
        anchor(document, element.id()),
        element.title(),
        element.outcome(),
        nearest);
  }

  /** Name of an element's place in the page. */
  static String anchor(String document, RuleId id) {
    return document + "-" + id.value().replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** The marks that touch this span, in the order of the text. */
  List<Mark> touching(Span span) {
    List<Mark> touching = new ArrayList<>();
    marks.values().stream().filter(mark -> mark.span().overlaps(span)).forEach(touching::add);
    return touching;
  }
}
