package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.check.Assessment;
import no.samsvar.check.Decision;
import no.samsvar.check.Evidence;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Waiver;
import no.samsvar.document.Front;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.PartView;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Reference;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.Severity;
import no.samsvar.rule.SwitchedOff;

/**
 * The whole result as one JSON object; its keys and their order are fixed by
 * samsvar-report-1.schema.json.
 */
public final class JsonReport {

  /** Writes the result as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    ObjectNode root = JsonText.object();
    root.put("schema", "samsvar-report-1");
    root.putObject("tool").put("name", "samsvar").put("version", view.result().version());
    root.put("asOf", view.result().asOf().toString());
    packs(view.result().packs(), root.putArray("packs"));
    leftOut(view.result().leftOut(), root.putArray("leftOut"));
    ArrayNode documents = root.putArray("documents");
    view.files().forEach(document -> document(document, documents.addObject()));
    ArrayNode agreements = root.putArray("agreements");
    view.agreements().forEach(each -> agreement(each, agreements.addObject()));
    ArrayNode decisions = root.putArray("decisions");
    view.result().decisions().forEach(each -> decision(view, each, decisions.addObject()));
    ArrayNode skipped = root.putArray("skipped");
    view.result().skipped().forEach(skipped::add);
    JsonText.problems(view.result().problems(), root.putArray("problems"));
    JsonText.write(root, out);
  }

  private static void packs(List<RulePack> packs, ArrayNode out) {
    for (RulePack pack : packs) {
      out.addObject()
          .put("name", pack.name())
          .put("version", pack.version())
          .put("sha256", pack.sha256());
    }
  }

  private static void leftOut(List<LeftOut> rules, ArrayNode out) {
    for (LeftOut one : rules) {
      ObjectNode rule = out.addObject().put("rule", one.rule().id().value());
      switch (one.cause()) {
        case LeftOut.Cause.NotYet(LocalDate from) ->
            rule.put("cause", "not-yet").put("inForceFrom", from.toString());
        case LeftOut.Cause.NoLonger(LocalDate until) ->
            rule.put("cause", "no-longer").put("inForceTo", until.toString());
        case LeftOut.Cause.Off(SwitchedOff off) ->
            rule.put("cause", "switched-off").put("by", off.by()).put("reason", off.reason());
      }
    }
  }

  private static void document(DocumentView view, ObjectNode out) {
    Front document = view.document();
    out.put("path", view.path());
    out.put("sha256", document.sha256());
    out.put("kind", document.kind().key());
    out.put("kindSource", view.report().kindGiven() ? "given" : "detected");
    out.put("language", document.language().tag());
    out.set("pages", JsonText.number(document.pages()));
    out.put("readable", document.quality().readable());
    out.put("quality", document.quality().score());
    ArrayNode notices = out.putArray("notices");
    document
        .notices()
        .forEach(
            notice -> {
              ObjectNode said = notices.addObject();
              said.put("kind", word(notice.kind())).put("count", notice.count());
              notice.pages().forEach(said.putArray("pages")::add);
            });
    ArrayNode verdicts = out.putArray("verdicts");
    view.elements().forEach(element -> verdict(element, verdicts.addObject()));
    ArrayNode observations = out.putArray("observations");
    view.observations().forEach(seen -> observation(seen, observations.addObject()));
    JsonText.problems(view.problems(), out.putArray("problems"));
  }

  private static void agreement(DocumentView view, ObjectNode out) {
    out.put("name", view.path());
    out.put("kind", view.document().kind().key());
    ArrayNode paths = out.putArray("paths");
    view.sources().forEach(source -> paths.add(source.document().value()));
    ArrayNode verdicts = out.putArray("verdicts");
    view.elements().forEach(element -> verdict(element, verdicts.addObject()));
  }

  private static void decision(RunView view, Decision decision, ObjectNode out) {
    out.put("kind", word(decision.kind()));
    out.put("level", decision.level().key());
    out.put("rule", decision.rule().value());
    out.put("document", decision.document().orElse(null));
    out.put("reason", decision.reason());
    out.put("owner", decision.owner().orElse(null));
    out.put("date", decision.day().map(LocalDate::toString).orElse(null));
    out.put("message", view.decision(decision));
  }

  private static void verdict(ElementView element, ObjectNode out) {
    out.put("rule", element.id().value());
    out.put("severity", element.finding().rule().severity().key());
    out.put("level", element.level().map(Severity::key).orElse(null));
    out.put("verdict", element.finding().verdict().key());
    out.put("title", element.title());
    out.put("message", element.message());
    names(element.parts(PartView.State.MISSING), element, out.putArray("missingComponents"));
    names(element.parts(PartView.State.WEAK), element, out.putArray("weakComponents"));
    ArrayNode evidence = out.putArray("evidence");
    element.evidence().forEach(quote -> evidence(quote, evidence.addObject()));
    ArrayNode nearest = out.putArray("nearest");
    element.nearest().forEach(quote -> evidence(quote, nearest.addObject()));
    out.put("remedy", element.wording().remedy());
    ArrayNode basis = out.putArray("basis");
    element.basis().forEach(reference -> basis(reference, basis.addObject()));
    out.put("fingerprint", element.finding().fingerprint().value());
    out.put("baseline", element.finding().state().map(JsonReport::word).orElse(null));
    waiver(element.finding().waiver(), out);
    assessment(element, out);
  }

  /** Parts are named only where the verdict is partial: a gap lacks them all. */
  private static void names(List<PartView> parts, ElementView element, ArrayNode out) {
    if (element.finding().verdict() instanceof no.samsvar.check.Verdict.Partial) {
      parts.forEach(part -> out.add(part.name()));
    }
  }

  private static void evidence(QuoteView quote, ObjectNode out) {
    Evidence evidence = quote.evidence();
    out.put("quote", evidence.quote());
    out.set("page", JsonText.number(evidence.page()));
    out.put("section", evidence.section().orElse(null));
    out.put("heading", evidence.heading().orElse(null));
    int before = quote.source().map(source -> source.span().start()).orElse(0);
    out.put("start", evidence.span().start() - before);
    out.put("end", evidence.span().end() - before);
    quote.source().ifPresent(source -> out.put("path", source.document().value()));
    out.put("line", evidence.line());
    out.put("language", evidence.language().tag());
    out.put("bearing", word(evidence.bearing()));
    out.put("component", evidence.component());
    out.put("reason", word(evidence.why()));
    out.put("why", quote.why());
  }

  private static void basis(Reference reference, ObjectNode out) {
    out.put("source", reference.source());
    out.put("locator", reference.locator());
    out.put("binding", word(reference.binding()));
    out.put("verified", reference.verified());
  }

  private static void observation(ObservationView seen, ObjectNode out) {
    out.put("check", seen.id().value());
    out.put("severity", seen.severity().key());
    out.put("title", seen.title());
    out.put("message", seen.message());
    ArrayNode evidence = out.putArray("evidence");
    seen.evidence().forEach(quote -> evidence(quote, evidence.addObject()));
    out.put("fingerprint", seen.observation().fingerprint().value());
    out.put("baseline", seen.observation().state().map(JsonReport::word).orElse(null));
    waiver(seen.observation().waiver(), out);
  }

  private static void waiver(Optional<Waiver> given, ObjectNode out) {
    if (given.isEmpty()) {
      out.putNull("waiver");
      return;
    }
    Waiver waiver = given.get();
    out.putObject("waiver")
        .put("reason", waiver.reason())
        .put("owner", waiver.owner())
        .put("expires", waiver.expires().toString());
  }

  private static void assessment(ElementView element, ObjectNode out) {
    if (element.finding().assessment().isEmpty()) {
      out.putNull("assessment");
      return;
    }
    Assessment said = element.finding().assessment().get();
    out.putObject("assessment")
        .put("verdict", said.key())
        .put("overruled", said.overrules(element.finding().verdict()))
        .put("who", said.who())
        .put("date", said.day().toString())
        .put("why", said.why());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
