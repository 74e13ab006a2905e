package no.samsvar.observe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samsvar.text.Span;

/** A company or body that goes by two company forms. */
final class CompanyForms {
  private static final Wording NAME =
      Wording.of(
          "(?<name>\\b\\p{Lu}[\\p{L}\\d&]+(?:[ -]\\p{Lu}[\\p{L}\\d&]+){0,3}) (?<form>AS|ASA|IKS|SA|KF|HF|BA|ANS|DA|AB|Ltd|Inc|GmbH|LLC|plc)\\b(?![-/])");

  private CompanyForms() {}

  static List<Sighting> in(View view) {
    Map<String, Map<String, Hit>> forms = new LinkedHashMap<>();
    view.find(NAME)
        .forEach(
            hit ->
                forms
                    .computeIfAbsent(View.folded(hit.match().group("name")), _ -> new TreeMap<>())
                    .putIfAbsent(hit.match().group("form"), hit));
    return forms.values().stream()
        .filter(names -> names.size() > 1)
        .map(names -> tell(List.copyOf(names.values())))
        .toList();
  }

  /** The first mention of each company, by its name in lower case. */
  static Map<String, Hit> first(View view) {
    Map<String, Hit> first = new TreeMap<>();
    view.find(NAME).forEach(hit -> first.putIfAbsent(View.folded(hit.match().group("name")), hit));
    return first;
  }

  static String form(Hit hit) {
    return hit.match().group("form");
  }

  private static Sighting tell(List<Hit> names) {
    List<Span> places = names.stream().map(Hit::span).toList();
    List<String> said = names.stream().map(hit -> hit.match().group()).toList();
    return Sighting.at(places, String.join(" / ", said));
  }
}
