package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.PartView;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Sources;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Severity;

/** What templates see of an element. */
record ElementModel(RunView view, Highlights highlights) {

  List<Map<String, Object>> all(List<ElementView> elements) {
    return elements.stream().map(this::element).toList();
  }

  /** What templates see of observations. */
  List<Map<String, Object>> observations(List<ObservationView> observations) {
    List<Map<String, Object>> models = new ArrayList<>();
    for (ObservationView seen : observations) {
      Map<String, Object> model = new LinkedHashMap<>();
      model.put("anchor", Highlights.observation(highlights.document(), models.size() + 1));
      model.put("check", seen.id().value());
      model.put("message", seen.message());
      model.put("severity", seen.severity().key());
      model.put("severityLabel", view.words().severity(seen.severity()));
      model.put("evidence", seen.evidence().stream().map(this::quote).toList());
      models.add(model);
    }
    return models;
  }

  private Map<String, Object> element(ElementView element) {
    Words words = view.words();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("anchor", Highlights.anchor(highlights.document(), element.id()));
    model.put("rule", element.id().value());
    model.put("pack", element.id().pack());
    model.put("title", element.label());
    model.put("message", element.message());
    model.put("headline", element.headline());
    model.put("weakness", view.weakness(element));
    model.put("verdict", element.outcome().key());
    model.put("verdictLabel", words.verdict(element.outcome()));
    model.put("meaning", words.text("verdict." + element.outcome().key() + ".meaning"));
    model.put("gap", element.outcome().gap());
    model.put("severity", element.level().map(Severity::key).orElse(""));
    model.put("severityLabel", element.level().map(words::severity).orElse(""));
    model.put("lacking", view.lacking(element));
    model.put("waiver", view.waiver(element));
    model.put("parts", element.parts().size() > 1 ? parts(element) : List.of());
    model.put("evidence", element.evidence().stream().map(this::quote).toList());
    model.put("best", best(element));
    model.put("nearest", element.nearest().stream().map(this::quote).toList());
    model.put("places", element.places());
    model.put("basis", element.basis().stream().map(this::basis).toList());
    model.put("remedy", element.wording().remedy());
    model.put("suggestion", element.wording().suggestion());
    model.put("baseline", element.finding().state().map(s -> words.name("baseline", s)).orElse(""));
    return model;
  }

  /** Which quote to print when there is room for one. */
  private static int best(ElementView element) {
    return element.telling().map(element.evidence()::indexOf).orElse(0);
  }

  private Map<String, Object> basis(Reference reference) {
    return Map.of(
        "text", view.source(reference),
        "link", Sources.address(reference).orElse(""),
        "binding", view.words().name("binding", reference.binding()));
  }

  /** The parts whose standing is known. */
  private List<Map<String, Object>> parts(ElementView element) {
    return element.parts().stream()
        .filter(part -> part.state() != PartView.State.UNKNOWN && !element.outcome().gap())
        .map(part -> part(part))
        .toList();
  }

  private Map<String, Object> part(PartView part) {
    String state =
        switch (part.state()) {
          case HELD -> "met";
          case WEAK -> "weak";
          case MISSING, UNKNOWN -> "missing";
        };
    return Map.of(
        "label",
        part.label(),
        "state",
        state,
        "stateLabel",
        view.words().text("part." + state + ".heading"));
  }

  private Map<String, Object> quote(QuoteView quote) {
    Highlights.Mark mark = highlights.marks().get(quote.evidence().span());
    return Map.of(
        "text", quote.evidence().quote().strip(),
        "lang", quote.evidence().language().tag(),
        "place", quote.place(),
        "why", quote.why(),
        "part", quote.part(),
        "bearing", view.words().name("bearing", quote.evidence().bearing()),
        "anchor", mark == null ? "" : mark.anchor());
  }
}
