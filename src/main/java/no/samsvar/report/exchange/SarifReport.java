package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samsvar.check.Decision;
import no.samsvar.check.Problem;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.RulePack;

/**
 * Gaps and weaknesses as SARIF 2.1.0. What is met or not applicable is left out, since consumers
 * that ignore the kind of a result would show it as an alert. An absence has no place of its own:
 * it is located at what came nearest, else at the document.
 */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Writes the log as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    SarifRules rules = SarifRules.of(view);
    ObjectNode root = JsonText.object();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    rules.write(run.putObject("tool").putObject("driver"));
    invocation(view, run.putArray("invocations").addObject());
    ArrayNode artifacts = run.putArray("artifacts");
    List<String> paths = view.files().stream().map(DocumentView::path).toList();
    view.files().forEach(document -> artifact(document, artifacts.addObject()));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (DocumentView document : view.documents()) {
      document.elements().stream()
          .filter(element -> element.level().or(element.finding()::found).isPresent())
          .forEach(
              element ->
                  new SarifResult(document, paths)
                      .write(element, rules.index(element.id()), results.addObject()));
      document
          .observations()
          .forEach(
              seen ->
                  new SarifResult(document, paths)
                      .write(seen, rules.index(seen.id()), results.addObject()));
    }
    properties(view, run.putObject("properties"));
    JsonText.write(root, out);
  }

  private static void invocation(RunView view, ObjectNode out) {
    out.put("executionSuccessful", view.problems().isEmpty());
    ArrayNode decisions = out.putArray("toolConfigurationNotifications");
    for (Decision decision : view.result().decisions()) {
      ObjectNode told = decisions.addObject();
      told.put("level", decision.level().key());
      told.putObject("message").put("text", view.decision(decision));
    }
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

  private static void properties(RunView view, ObjectNode out) {
    out.put("asOf", view.result().asOf().toString());
    ArrayNode leftOut = out.putArray("leftOut");
    view.leftOut().forEach(leftOut::add);
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
