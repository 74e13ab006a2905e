package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/**
 * The tool and its rules as SARIF describes them: title, help as text and Markdown, level, tags.
 */
record SarifRules(
    RunView view,
    SortedMap<RuleId, ElementView> elements,
    SortedMap<RuleId, ObservationView> observations) {

  static SarifRules of(RunView view) {
    SortedMap<RuleId, ElementView> elements = new TreeMap<>();
    SortedMap<RuleId, ObservationView> observations = new TreeMap<>();
    for (DocumentView document : view.documents()) {
      document.elements().forEach(element -> elements.putIfAbsent(element.id(), element));
      document.observations().forEach(seen -> observations.putIfAbsent(seen.id(), seen));
    }
    return new SarifRules(view, elements, observations);
  }

  /** Place in the list of rules: elements by id, then checks of the text by id. */
  int index(RuleId id) {
    return elements.containsKey(id)
        ? elements.headMap(id).size()
        : elements.size() + observations.headMap(id).size();
  }

  void write(ObjectNode driver) {
    driver.put("name", "samsvar");
    driver.put("version", view.result().version());
    driver.put("language", view.words().language().tag());
    ArrayNode rules = driver.putArray("rules");
    elements.values().forEach(element -> rule(element, rules.addObject()));
    observations.values().forEach(seen -> check(seen, rules.addObject()));
  }

  private static void check(ObservationView seen, ObjectNode out) {
    out.put("id", seen.id().value());
    out.putObject("shortDescription").put("text", seen.title());
    out.putObject("fullDescription").put("text", seen.title());
    out.putObject("help").put("text", seen.title()).put("markdown", seen.title());
    out.putObject("defaultConfiguration").put("level", seen.severity().key());
    out.putObject("properties").putArray("tags").add("observation").add(seen.id().pack());
  }

  private void rule(ElementView element, ObjectNode out) {
    Rule rule = element.finding().rule();
    out.put("id", rule.id().value());
    out.putObject("shortDescription").put("text", element.title());
    out.putObject("fullDescription").put("text", element.wording().message());
    out.putObject("help").put("text", text(element)).put("markdown", markdown(element));
    out.putObject("defaultConfiguration").put("level", rule.severity().key());
    ArrayNode tags = out.putObject("properties").putArray("tags");
    tags.add(rule.id().pack());
    rule.basis().stream().map(Reference::source).distinct().sorted().forEach(tags::add);
  }

  private String text(ElementView element) {
    return filled(element.wording().remedy(), element.title());
  }

  private String markdown(ElementView element) {
    StringBuilder text = new StringBuilder(text(element));
    if (!element.wording().suggestion().isBlank()) {
      text.append("\n\n> ").append(element.wording().suggestion());
    }
    if (!element.basis().isEmpty()) {
      text.append("\n\n**").append(view.words().text("heading.basis")).append(":** ");
      text.append(String.join("; ", element.basis().stream().map(view::basis).toList()));
    }
    return text.toString();
  }

  private static String filled(String text, String other) {
    return text.isBlank() ? other : text;
  }
}
