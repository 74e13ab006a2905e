package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.samsvar.observe.DocumentDuties;
import no.samsvar.observe.Duty;
import no.samsvar.observe.DutyRegister;
import no.samsvar.observe.Party;
import no.samsvar.report.view.Shown;

/** Duties as one JSON object; its keys are fixed by samsvar-duties-1.schema.json. */
public record DutyJson(Shown shown) {
  /** Writes the register as UTF-8. */
  public void write(DutyRegister register, OutputStream out) throws IOException {
    ObjectNode root = JsonText.head("samsvar-duties-1", register.version(), register.asOf());
    ArrayNode documents = root.putArray("documents");
    register.documents().forEach(each -> document(each, documents.addObject()));
    JsonText.problems(register.problems(), root.putArray("problems"));
    JsonText.write(root, out);
  }

  private void document(DocumentDuties each, ObjectNode out) {
    out.put("path", each.document().id().value());
    out.put("sha256", each.document().sha256());
    out.put("kind", each.document().kind().key());
    out.put("language", each.document().language().tag());
    out.put("from", each.period().from().map(Object::toString).orElse(null));
    out.put("to", each.period().to().map(Object::toString).orElse(null));
    ArrayNode duties = out.putArray("duties");
    each.duties().forEach(duty -> duty(duty, duties.addObject()));
  }

  /** One duty as an object. */
  void duty(Duty duty, ObjectNode out) {
    out.put("kind", JsonReport.word(duty.kind()));
    party(out, "bearer", duty.bearer());
    out.put("action", shown.text().apply(duty.action()));
    party(out, "recipient", duty.recipient());
    out.put("deadline", duty.deadline().orElse(null));
    out.put("due", duty.due().map(Object::toString).orElse(null));
    out.put("frequency", duty.frequency().orElse(null));
    if (duty.recurrence().isPresent()) {
      out.putObject("recurrence")
          .put("unit", JsonReport.word(duty.recurrence().get().unit()))
          .put("interval", duty.recurrence().get().interval());
    } else {
      out.putNull("recurrence");
    }
    ArrayNode figures = out.putArray("figures");
    duty.figures().stream().map(shown.text()).forEach(figures::add);
    out.put("condition", duty.condition().map(shown.text()).orElse(null));
    JsonText.quote(duty.evidence(), shown, out.putObject("evidence"));
  }

  private void party(ObjectNode out, String key, Optional<Party> party) {
    if (party.isPresent()) {
      out.putObject(key)
          .put("role", JsonReport.word(party.get().role()))
          .put("words", shown.text().apply(party.get().words()));
    } else {
      out.putNull(key);
    }
  }
}
