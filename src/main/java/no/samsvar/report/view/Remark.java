package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.check.Evidence;
import no.samsvar.text.Span;

/**
 * What is to be said in the margin at one quote of a document: a line on each element that quotes
 * it, the heaviest first, which gives the outcome too.
 */
public record Remark(Evidence evidence, Outcome outcome, List<String> lines) {
  public Remark {
    lines = List.copyOf(lines);
  }

  /** The remarks on a document in the order of its text. */
  public static List<Remark> of(DocumentView document, Words words) {
    Map<Span, Remark> remarks = new TreeMap<>();
    Stream.concat(document.open(Outcome.values()).stream(), document.waived().stream())
        .forEach(element -> add(element, words, remarks));
    for (ObservationView seen : document.openObservations()) {
      seen.evidence().forEach(quote -> add(quote, Outcome.PARTIAL, seen.message(), remarks));
    }
    return List.copyOf(remarks.values());
  }

  private static void add(ElementView element, Words words, Map<Span, Remark> remarks) {
    Outcome outcome = element.outcome();
    String said =
        element.message().equals(element.title())
            ? element.label() + " – " + words.verdict(outcome)
            : element.message();
    Stream.concat(element.evidence().stream(), element.nearest().stream())
        .forEach(quote -> add(quote, outcome, said + " (" + quote.why() + ")", remarks));
  }

  private static void add(
      QuoteView quote, Outcome outcome, String line, Map<Span, Remark> remarks) {
    Remark one = new Remark(quote.evidence(), outcome, List.of(line));
    remarks.merge(quote.evidence().span(), one, Remark::and);
  }

  private Remark and(Remark other) {
    List<String> all = new ArrayList<>(lines);
    other.lines.stream().filter(line -> !lines.contains(line)).forEach(all::add);
    return new Remark(evidence, outcome, all);
  }
}
