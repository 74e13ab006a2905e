package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;

/**
 * The tool and its rules as SARIF describes them: title, help as text and Markdown, level, tags.
 */
record SarifRules(RunView view) {

  void write(Collection<ElementView> elements, ObjectNode driver) {
    driver.put("name", "samsvar");
    driver.put("version", view.result().version());
    driver.put("language", view.words().language().tag());
    ArrayNode rules = driver.putArray("rules");
    elements.forEach(element -> rule(element, rules.addObject()));
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
