package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.QuoteView;
import no.samsvar.rule.RuleId;
import no.samsvar.text.Span;

/** The quoted stretches of one document: each span once, with the element that it leads back to. */
record Highlights(String document, Map<Span, Mark> marks) {
  /** Only what came nearest. */
  private static final String NEAREST = "near";

  /** What is wrong with the text itself. */
  private static final String OBSERVED = "observed";

  /**
   * A quoted span of the document.
   *
   * @param anchor name of the place in the page
   * @param element name of the place of what quotes it
   * @param style a class of the style sheet: the outcome, or one of the two below
   */
  record Mark(Span span, String anchor, String element, String title, String style) {
    private Mark styled(String other) {
      return new Mark(span, anchor, element, title, other);
    }

    /** Whether a rule quotes it, and not only a check of the text itself. */
    boolean ruled() {
      return !style.equals(OBSERVED);
    }
  }

  static Highlights of(DocumentView view, String document) {
    Highlights highlights = new Highlights(document, new TreeMap<>());
    List<ElementView> elements = new ArrayList<>(view.open(Outcome.values()));
    elements.addAll(view.waived());
    for (ElementView element : elements) {
      Mark mark = highlights.mark(anchor(document, element.id()), element.title());
      highlights.add(element.evidence(), mark.styled(element.outcome().key()));
      highlights.add(element.nearest(), mark.styled(NEAREST));
    }
    int number = 0;
    for (ObservationView seen : view.openObservations()) {
      Mark mark = highlights.mark(observation(document, ++number), seen.message());
      highlights.add(seen.evidence(), mark.styled(OBSERVED));
    }
    return highlights;
  }

  /** A mark that is nowhere yet. */
  private Mark mark(String element, String title) {
    return new Mark(new Span(0, 0), "", element, title, "");
  }

  /** The heaviest element keeps a span that several quote. */
  private void add(List<QuoteView> quotes, Mark mark) {
    for (QuoteView quote : quotes) {
      Span span = quote.evidence().span();
      String anchor = document + "-q" + span.start() + "-" + span.end();
      marks.putIfAbsent(span, new Mark(span, anchor, mark.element(), mark.title(), mark.style()));
    }
  }

  /** Name of an observation's place in the page, counted from 1. */
  static String observation(String document, int number) {
    return document + "-o" + number;
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
