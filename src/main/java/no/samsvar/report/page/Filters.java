package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.Severity;

/**
 * What the table of elements can be narrowed down to; only choices that leave something and hide
 * something.
 */
record Filters(RunView view) {

  List<Map<String, Object>> of(DocumentView document) {
    Words words = view.words();
    List<ElementView> elements = document.elements();
    List<Map<String, Object>> filters = new ArrayList<>();
    List<Map<String, Object>> verdicts = new ArrayList<>();
    if (elements.stream().anyMatch(element -> element.outcome().gap())) {
      verdicts.add(choice("gap", words.text("filter.gaps")));
    }
    Arrays.stream(Outcome.values())
        .filter(outcome -> !outcome.gap())
        .filter(outcome -> elements.stream().anyMatch(each -> each.outcome() == outcome))
        .forEach(outcome -> verdicts.add(choice(outcome.key(), words.verdict(outcome))));
    add(filters, "verdict", verdicts);
    add(filters, "severity", severities(elements));
    List<Map<String, Object>> packs = new ArrayList<>();
    for (RulePack pack : document.packs()) {
      packs.add(choice("p" + (packs.size() + 1), view.pack(pack)));
    }
    add(filters, "pack", packs);
    return filters;
  }

  private List<Map<String, Object>> severities(List<ElementView> elements) {
    return Arrays.stream(Severity.values())
        .sorted(Comparator.reverseOrder())
        .filter(
            severity ->
                elements.stream()
                    .anyMatch(each -> each.level().filter(severity::equals).isPresent()))
        .map(severity -> choice(severity.key(), view.words().severity(severity)))
        .toList();
  }

  private void add(
      List<Map<String, Object>> filters, String name, List<Map<String, Object>> choices) {
    if (choices.size() > 1) {
      String label = view.words().text("filter." + name);
      filters.add(Map.of("name", name, "label", label, "choices", choices));
    }
  }

  private static Map<String, Object> choice(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
