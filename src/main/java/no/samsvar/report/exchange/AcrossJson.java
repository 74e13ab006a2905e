package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.samsvar.check.Finding;
import no.samsvar.document.Document;
import no.samsvar.observe.Changes;
import no.samsvar.observe.Duty;
import no.samsvar.observe.TraceMatrix;
import no.samsvar.report.view.Shown;

/**
 * Comparisons and traces as JSON; their keys are fixed by samsvar-changes-1.schema.json and
 * samsvar-trace-1.schema.json.
 */
public record AcrossJson(Shown shown) {

  /** Writes what two versions differ in as UTF-8. */
  public void write(Changes changes, OutputStream out) throws IOException {
    ObjectNode root = JsonText.head("samsvar-changes-1", changes.version(), changes.asOf());
    document(root, "before", changes.before());
    document(root, "after", changes.after());
    ArrayNode verdicts = root.putArray("verdicts");
    for (Changes.Judged each : changes.verdicts()) {
      ObjectNode node = verdicts.addObject();
      node.put("rule", each.rule().id().value());
      node.put("change", JsonReport.word(each.kind()));
      finding(each.before(), node.putObject("before"));
      finding(each.after(), node.putObject("after"));
    }
    ArrayNode duties = root.putArray("duties");
    for (Changes.Owed each : changes.duties()) {
      ObjectNode node = duties.addObject();
      node.put("change", JsonReport.word(each.fate()));
      duty(node, "before", each.before());
      duty(node, "after", each.after());
    }
    JsonText.problems(changes.problems(), root.putArray("problems"));
    JsonText.write(root, out);
  }

  /** Writes a trace as UTF-8. */
  public void write(TraceMatrix matrix, OutputStream out) throws IOException {
    ObjectNode root = JsonText.head("samsvar-trace-1", matrix.version(), matrix.asOf());
    ArrayNode strategies = root.putArray("strategies");
    matrix.strategies().forEach(each -> document(each, strategies.addObject()));
    ArrayNode contracts = root.putArray("contracts");
    matrix.contracts().forEach(each -> document(each, contracts.addObject()));
    ArrayNode rows = root.putArray("commitments");
    for (TraceMatrix.Row row : matrix.rows()) {
      ObjectNode node = rows.addObject();
      node.put("strategy", row.strategy().id().value());
      node.put("rule", row.commitment().rule().id().value());
      finding(row.commitment(), node);
      ArrayNode cells = node.putArray("contracts");
      for (TraceMatrix.Cell cell : row.cells()) {
        ObjectNode each = cells.addObject();
        each.put("path", cell.contract().id().value());
        each.put("rule", cell.finding().rule().id().value());
        each.put("lacks", cell.lacks());
        finding(cell.finding(), each);
      }
    }
    JsonText.problems(matrix.problems(), root.putArray("problems"));
    JsonText.write(root, out);
  }

  private static void document(ObjectNode root, String key, Optional<Document> document) {
    if (document.isPresent()) {
      document(document.get(), root.putObject(key));
    } else {
      root.putNull(key);
    }
  }

  private static void document(Document document, ObjectNode out) {
    out.put("path", document.id().value());
    out.put("sha256", document.sha256());
    out.put("kind", document.kind().key());
    out.put("language", document.language().tag());
  }

  private void finding(Finding finding, ObjectNode out) {
    out.put("verdict", finding.verdict().key());
    ArrayNode evidence = out.putArray("evidence");
    finding
        .verdict()
        .evidence()
        .forEach(quote -> JsonText.quote(quote, shown, evidence.addObject()));
  }

  private void duty(ObjectNode node, String key, Optional<Duty> duty) {
    if (duty.isPresent()) {
      new DutyJson(shown).duty(duty.get(), node.putObject(key));
    } else {
      node.putNull(key);
    }
  }
}
