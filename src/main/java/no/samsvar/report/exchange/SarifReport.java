package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.BaselineState;
import no.samsvar.check.Problem;
import no.samsvar.check.Waiver;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.RulePack;

/**
 * Gaps and weaknesses as SARIF 2.1.0. What is met or not applicable is left out, since consumers
 * that ignore the kind of a result would show it as an alert. An absence has no place of its own:
 * it is located at what came nearest, else at the document.
 */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "samsvar/v1";

  /** Writes the log as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    SortedMap<RuleId, ElementView> rules = rules(view);
    ObjectNode root = JsonText.object();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    new SarifRules(view).write(rules.values(), run.putObject("tool").putObject("driver"));
    invocation(view, run.putArray("invocations").addObject());
    ArrayNode artifacts = run.putArray("artifacts");
    view.documents().forEach(document -> artifact(document, artifacts.addObject()));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    ArrayList<RuleId> order = new ArrayList<>(rules.keySet());
    for (int at = 0; at < view.documents().size(); at++) {
      DocumentView document = view.documents().get(at);
      Artifact artifact = new Artifact(Faults.uri(document.path()), at);
      document.elements().stream()
          .filter(element -> element.level().isPresent())
          .forEach(
              element ->
                  result(element, order.indexOf(element.id()), artifact, results.addObject()));
    }
    properties(view, run.putObject("properties"));
    JsonText.write(root, out);
  }

  /** A document as results refer to it. */
  private record Artifact(String uri, int index) {}

  private static SortedMap<RuleId, ElementView> rules(RunView view) {
    SortedMap<RuleId, ElementView> rules = new TreeMap<>();
    view.documents()
        .forEach(
            document ->
                document.elements().forEach(element -> rules.putIfAbsent(element.id(), element)));
    return rules;
  }

  private static void invocation(RunView view, ObjectNode out) {
    out.put("executionSuccessful", view.problems().isEmpty());
    ArrayNode notifications = out.putArray("toolExecutionNotifications");
    for (Problem problem : view.problems()) {
      ObjectNode notification = notifications.addObject();
      notification.put("level", "error");
      notification
          .putObject("message")
          .put("text", problem.where() + ": " + problem.what() + ". " + problem.help());
    }
  }

  private static void artifact(DocumentView document, ObjectNode out) {
    out.putObject("location").put("uri", Faults.uri(document.path()));
    out.putObject("hashes").put("sha-256", document.document().sha256());
  }

  private static void result(ElementView element, int rule, Artifact artifact, ObjectNode out) {
    out.put("ruleId", element.id().value()).put("ruleIndex", rule).put("kind", "fail");
    out.put("level", element.level().orElseThrow().key());
    out.putObject("message").put("text", Faults.sentence(element));
    ArrayNode locations = out.putArray("locations");
    Faults.place(element)
        .ifPresentOrElse(
            quote -> location(quote, artifact, locations.addObject()),
            () -> document(artifact, locations.addObject()));
    ArrayNode related = out.putArray("relatedLocations");
    element.evidence().stream().skip(1).forEach(quote -> related(quote, artifact, related));
    element.nearest().stream()
        .skip(element.evidence().isEmpty() ? 1 : 0)
        .forEach(quote -> related(quote, artifact, related));
    out.putObject("partialFingerprints").put(FINGERPRINT, element.finding().fingerprint().value());
    element.finding().state().ifPresent(state -> out.put("baselineState", state(state)));
    element.finding().waiver().ifPresent(waiver -> suppression(waiver, out));
    out.putObject("properties").put("verdict", element.outcome().key());
  }

  private static String state(BaselineState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static void document(Artifact artifact, ObjectNode out) {
    ObjectNode physical = out.putObject("physicalLocation");
    physical
        .putObject("artifactLocation")
        .put("uri", artifact.uri())
        .put("index", artifact.index());
    physical.putObject("region").put("startLine", 1);
  }

  private static void location(QuoteView quote, Artifact artifact, ObjectNode out) {
    ObjectNode physical = out.putObject("physicalLocation");
    physical
        .putObject("artifactLocation")
        .put("uri", artifact.uri())
        .put("index", artifact.index());
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

  private static void related(QuoteView quote, Artifact artifact, ArrayNode out) {
    ObjectNode related = out.addObject();
    related.put("id", out.size());
    location(quote, artifact, related);
    related.putObject("message").put("text", quote.why() + " (" + quote.place() + ")");
  }

  private static void suppression(Waiver waiver, ObjectNode out) {
    out.putArray("suppressions")
        .addObject()
        .put("kind", "external")
        .put("status", "accepted")
        .put(
            "justification",
            waiver.reason() + " (" + waiver.owner() + ", " + waiver.expires() + ")");
  }

  private static void properties(RunView view, ObjectNode out) {
    out.put("asOf", view.result().asOf().toString());
    ArrayNode packs = out.putArray("packs");
    for (RulePack pack : view.result().packs()) {
      packs
          .addObject()
          .put("name", pack.name())
          .put("version", pack.version())
          .put("sha256", pack.sha256());
    }
  }
}
