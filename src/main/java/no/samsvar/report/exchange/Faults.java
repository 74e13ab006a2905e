package no.samsvar.report.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.check.BaselineState;
import no.samsvar.check.Fingerprint;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.QuoteView;
import no.samsvar.rule.Severity;

/**
 * What formats for continuous integration have in common: which elements they tell of, and where
 * those are.
 */
final class Faults {
  private Faults() {}

  /**
   * Elements with a severity that nobody answers for and that the baseline doesn't know, by rule
   * id.
   */
  private static List<ElementView> open(DocumentView document) {
    return document.elements().stream()
        .filter(element -> element.level().isPresent() && !element.waived())
        .filter(
            element -> element.finding().state().filter(BaselineState.UNCHANGED::equals).isEmpty())
        .toList();
  }

  /** A gap, weakness or fault of the text as formats for continuous integration tell of it. */
  record Fault(
      String id, Severity level, String sentence, String file, int line, Fingerprint fingerprint) {}

  /** What is open in a document: its elements by rule id, then what is wrong with its text. */
  static List<Fault> all(DocumentView document) {
    Stream<Fault> elements =
        open(document).stream()
            .map(
                element ->
                    new Fault(
                        element.id().value(),
                        element.level().orElse(Severity.NOTE),
                        sentence(element),
                        file(document, element),
                        line(element),
                        element.finding().fingerprint()));
    Stream<Fault> observations =
        document.observations().stream()
            .filter(seen -> seen.observation().open())
            .map(
                seen ->
                    new Fault(
                        seen.id().value(),
                        seen.severity(),
                        sentence(seen),
                        document.file(seen.evidence().stream().findFirst()),
                        line(seen),
                        seen.observation().fingerprint()));
    return Stream.concat(elements, observations).toList();
  }

  private static int line(ObservationView seen) {
    return seen.evidence().stream()
        .findFirst()
        .map(quote -> Math.max(1, quote.evidence().line()))
        .orElse(1);
  }

  /** What is wrong with the place of its first quote, as one sentence. */
  static String sentence(ObservationView seen) {
    String place =
        seen.evidence().stream().findFirst().map(quote -> " (" + quote.place() + ")").orElse("");
    return seen.message() + place;
  }

  /** The quote at which a reader should look: the first evidence, else what came nearest. */
  static Optional<QuoteView> place(ElementView element) {
    return Stream.concat(element.evidence().stream(), element.nearest().stream()).findFirst();
  }

  /** The path of the file in which a reader should look. */
  static String file(DocumentView document, ElementView element) {
    return document.file(place(element));
  }

  /** Line of that quote, else the first. */
  private static int line(ElementView element) {
    return place(element).map(quote -> Math.max(1, quote.evidence().line())).orElse(1);
  }

  /** The message with the place of the quote, as one sentence. */
  static String sentence(ElementView element) {
    return element.message() + place(element).map(quote -> " (" + quote.place() + ")").orElse("");
  }

  /** A path as a relative reference of a URI. */
  static String uri(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
