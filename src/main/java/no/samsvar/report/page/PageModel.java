package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samsvar.check.Problem;
import no.samsvar.document.Front;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * What templates see of a run: a tree of maps and lists, since FreeMarker would otherwise reach
 * into our types.
 */
record PageModel(RunView view, boolean masked, List<String> options) {
  private static final List<Outcome> BAR =
      List.of(
          Outcome.MET,
          Outcome.PARTIAL,
          Outcome.DENIED,
          Outcome.MISSING,
          Outcome.UNREADABLE,
          Outcome.NOT_SHOWN,
          Outcome.ELSEWHERE,
          Outcome.NOT_APPLICABLE);

  Map<String, Object> root() {
    Words words = view.words();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("lang", words.language().tag());
    root.put("words", plain(words));
    root.put("title", title());
    root.put("version", view.result().version());
    root.put("made", words.text("made.by", view.result().version()));
    root.put("asOf", view.result().asOf().toString());
    root.put("law", words.text("law.as-of", view.result().asOf()));
    root.put("masked", masked);
    root.put("day", words.day(view.result().asOf()));
    root.put("options", options);
    root.put("packs", packs());
    root.put("verdicts", BAR.stream().map(this::verdict).toList());
    root.put("severities", Arrays.stream(Severity.values()).map(this::severity).toList());
    root.put("decisions", view.decisions());
    root.put("leftOut", view.leftOut());
    root.put("skipped", view.result().skipped());
    root.put("problems", view.problems().stream().map(PageModel::problem).toList());
    List<Map<String, Object>> documents = new ArrayList<>();
    for (DocumentView document : view.documents()) {
      documents.add(document(document, "d" + (documents.size() + 1)));
    }
    root.put("documents", documents);
    root.put("matrix", documents.size() > 1 ? matrix() : List.of());
    return root;
  }

  /** Texts without places to fill, by key. */
  private static Map<String, Object> plain(Words words) {
    Map<String, Object> texts = new TreeMap<>();
    for (String key : words.keys()) {
      String text = words.text(key, "\u0000", "\u0000", "\u0000", "\u0000");
      if (text.indexOf('\u0000') < 0) {
        texts.put(key, text);
      }
    }
    return texts;
  }

  private String title() {
    int count = view.documents().size();
    return switch (count) {
      case 0 -> view.words().text("title.report");
      case 1 -> view.words().text("title.document", view.documents().getFirst().title());
      default -> view.words().text("title.documents", count);
    };
  }

  private List<Map<String, Object>> packs() {
    return view.result().packs().stream()
        .map(
            pack ->
                Map.<String, Object>of(
                    "name", pack.name(),
                    "title", view.packFully(pack),
                    "version", pack.version(),
                    "sha256", pack.sha256()))
        .toList();
  }

  private Map<String, Object> verdict(Outcome outcome) {
    Words words = view.words();
    return Map.of(
        "key", outcome.key(),
        "label", words.verdict(outcome),
        "meaning", words.text("verdict." + outcome.key() + ".meaning"));
  }

  private Map<String, Object> severity(Severity severity) {
    return Map.of(
        "key", severity.key(),
        "label", view.words().severity(severity),
        "meaning", view.words().text("severity." + severity.key() + ".meaning"));
  }

  private static Map<String, Object> problem(Problem problem) {
    return Map.of("where", problem.where(), "what", problem.what(), "help", problem.help());
  }

  private Map<String, Object> document(DocumentView document, String id) {
    Front source = document.document();
    Highlights highlights = Highlights.of(document, id);
    ElementModel elements = new ElementModel(view, highlights);
    Questions questions = new Questions(document, view.words());
    Passages passages =
        new Passages(document.report().analysed().document(), view.words(), highlights);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", id);
    model.put("path", document.path());
    model.put("name", document.name());
    model.put("title", document.title());
    model.put("lang", source.language().tag());
    model.put("facts", view.facts(document));
    model.put(
        "kindSource",
        view.words().text(document.report().kindGiven() ? "kind.given" : "kind.detected"));
    model.put("kind", view.words().kind(source.kind()));
    model.put("language", view.words().language(source.language()));
    model.put("quality", Math.round(source.quality().score() * 100) + " %");
    model.put("sha256", source.sha256());
    model.put("conclusion", view.conclusion(document));
    model.put("sentence", document.counts().sentence(view.words()));
    model.put("notices", document.notices());
    model.put("bar", bar(document));
    model.put("gaps", elements.all(document.gaps()));
    model.put("asked", questions.heading());
    model.put("heaviest", elements.all(questions.gaps()));
    model.put("further", questions.further());
    model.put("weakest", elements.all(questions.weak()));
    model.put("weak", elements.all(document.open(Outcome.PARTIAL)));
    model.put("waived", elements.all(document.waived()));
    model.put("observations", elements.observations(document.openObservations()));
    model.put("observed", observed("observed", document));
    model.put("seen", observed("seen", document));
    model.put("duties", new DutyModel(view.words(), masked).of(document));
    model.put("elements", elements.all(document.open(Outcome.values())));
    model.put("filters", new Filters(view).of(document));
    model.put("passages", passages.all());
    model.put("untouched", passages.untouched());
    model.put("questions", questions.all());
    return model;
  }

  /** How much is wrong with the text, in a sentence; empty when nothing is. */
  private String observed(String key, DocumentView document) {
    int count = document.openObservations().size();
    return count == 0 ? "" : view.words().count(key, count);
  }

  private List<Map<String, Object>> bar(DocumentView document) {
    List<Map<String, Object>> bar = new ArrayList<>();
    for (Outcome outcome : BAR) {
      if (document.counts().of(outcome) > 0) {
        Map<String, Object> part = new LinkedHashMap<>(verdict(outcome));
        part.put("count", document.counts().of(outcome));
        bar.add(part);
      }
    }
    return bar;
  }

  /** One row for each rule of any document; the cells in the order of the documents. */
  private List<Map<String, Object>> matrix() {
    Map<RuleId, String> titles = new TreeMap<>();
    view.documents()
        .forEach(
            document ->
                document
                    .elements()
                    .forEach(element -> titles.putIfAbsent(element.id(), element.title())));
    List<Map<String, Object>> rows = new ArrayList<>();
    titles.forEach((id, title) -> rows.add(Map.of("title", title, "cells", cells(id))));
    return rows;
  }

  private List<Map<String, Object>> cells(RuleId id) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (DocumentView document : view.documents()) {
      String anchor = Highlights.anchor("d" + (cells.size() + 1), id);
      cells.add(
          document.elements().stream()
              .filter(element -> element.id().equals(id))
              .findFirst()
              .map(
                  element ->
                      Map.<String, Object>of(
                          "key", element.outcome().key(),
                          "label", view.words().verdict(element.outcome()),
                          "anchor", anchor))
              .orElse(Map.of("key", "", "label", "", "anchor", "")));
    }
    return cells;
  }
}
