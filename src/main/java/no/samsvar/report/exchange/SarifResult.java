package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.check.Assessment;
import no.samsvar.check.Waiver;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.QuoteView;

/**
 * One element or observation of a document as a result of SARIF; paths are those of the log's
 * artifacts.
 */
record SarifResult(DocumentView document, List<String> paths) {
  private static final String FINGERPRINT = "samsvar/v1";

  void write(ElementView element, int rule, ObjectNode out) {
    out.put("ruleId", element.id().value()).put("ruleIndex", rule).put("kind", "fail");
    out.put("level", element.level().or(element.finding()::found).orElseThrow().key());
    out.putObject("message").put("text", Faults.sentence(element));
    ArrayNode locations = out.putArray("locations");
    Faults.place(element)
        .ifPresentOrElse(
            quote -> location(quote, locations.addObject()), () -> whole(locations.addObject()));
    ArrayNode related = out.putArray("relatedLocations");
    element.evidence().stream().skip(1).forEach(quote -> related(quote, related));
    element.nearest().stream()
        .skip(element.evidence().isEmpty() ? 1 : 0)
        .forEach(quote -> related(quote, related));
    out.putObject("partialFingerprints").put(FINGERPRINT, element.finding().fingerprint().value());
    element
        .finding()
        .state()
        .ifPresent(state -> out.put("baselineState", state.name().toLowerCase(Locale.ROOT)));
    suppressions(element, out);
    out.putObject("properties").put("verdict", element.outcome().verdict());
  }

  void write(ObservationView seen, int rule, ObjectNode out) {
    out.put("ruleId", seen.id().value()).put("ruleIndex", rule).put("kind", "fail");
    out.put("level", seen.severity().key());
    out.putObject("message").put("text", Faults.sentence(seen));
    ArrayNode locations = out.putArray("locations");
    seen.evidence().stream()
        .findFirst()
        .ifPresentOrElse(
            quote -> location(quote, locations.addObject()), () -> whole(locations.addObject()));
    ArrayNode related = out.putArray("relatedLocations");
    seen.evidence().stream().skip(1).forEach(quote -> related(quote, related));
    out.putObject("partialFingerprints").put(FINGERPRINT, seen.observation().fingerprint().value());
    seen.observation()
        .state()
        .ifPresent(state -> out.put("baselineState", state.name().toLowerCase(Locale.ROOT)));
    seen.observation()
        .waiver()
        .ifPresent(given -> suppression(justification(given), out.putArray("suppressions")));
    out.putObject("properties").put("verdict", "observation");
  }

  private static String justification(Waiver given) {
    return given.reason() + " (" + given.owner() + ", " + given.expires() + ")";
  }

  private void whole(ObjectNode out) {
    ObjectNode physical = out.putObject("physicalLocation");
    artifact(Optional.empty(), physical);
    physical.putObject("region").put("startLine", 1);
  }

  private void location(QuoteView quote, ObjectNode out) {
    ObjectNode physical = out.putObject("physicalLocation");
    artifact(Optional.of(quote), physical);
    ObjectNode region = physical.putObject("region");
    region.put("startLine", Math.max(1, quote.evidence().line()));
    region.putObject("snippet").put("text", quote.evidence().quote());
    logical(quote, out);
    quote.evidence().page().ifPresent(page -> out.putObject("properties").put("page", page));
  }

  private static void logical(QuoteView quote, ObjectNode out) {
    if (quote.evidence().section().isEmpty() && quote.evidence().heading().isEmpty()) {
      return;
    }
    ObjectNode logical = out.putArray("logicalLocations").addObject();
    quote.evidence().heading().ifPresent(heading -> logical.put("name", heading));
    quote.evidence().section().ifPresent(number -> logical.put("fullyQualifiedName", number));
    logical.put("kind", "section");
  }

  private void related(QuoteView quote, ArrayNode out) {
    ObjectNode related = out.addObject();
    related.put("id", out.size());
    location(quote, related);
    related.putObject("message").put("text", quote.why() + " (" + quote.place() + ")");
  }

  private void artifact(Optional<QuoteView> quote, ObjectNode physical) {
    String path = document.file(quote);
    physical
        .putObject("artifactLocation")
        .put("uri", Faults.uri(path))
        .put("index", paths.indexOf(path));
  }

  private static void suppressions(ElementView element, ObjectNode out) {
    Optional<Waiver> waiver = element.finding().waiver();
    Optional<Assessment> overruled =
        element.finding().overruled().filter(_ -> element.level().isEmpty());
    if (waiver.isEmpty() && overruled.isEmpty()) {
      return;
    }
    ArrayNode suppressions = out.putArray("suppressions");
    waiver.ifPresent(given -> suppression(justification(given), suppressions));
    overruled.ifPresent(_ -> suppression(element.said(), suppressions));
  }

  private static void suppression(String justification, ArrayNode out) {
    out.addObject()
        .put("kind", "external")
        .put("status", "accepted")
        .put("justification", justification);
  }
}
