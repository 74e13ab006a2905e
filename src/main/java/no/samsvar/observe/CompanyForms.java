package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samsvar.document.Section;
import no.samsvar.observe.Particulars.Written;
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
    List<Sighting> found = new ArrayList<>();
    forms.values().stream()
        .filter(names -> names.size() > 1)
        .map(names -> tell(List.copyOf(names.values())))
        .forEach(found::add);
    forms.keySet().stream()
        .filter(name -> name.length() >= SHORTEST && !name.contains(" "))
        .forEach(name -> spellings(view, name).ifPresent(found::add));
    return found;
  }

  /**
   * "Ikomm" here and "IKomm" there, in running text; a name set in capitals is no name of its own.
   */
  private static Optional<Sighting> spellings(View view, String name) {
    Map<String, List<Hit>> spelled = new TreeMap<>();
    Pattern any =
        Pattern.compile("(?iuU)(?<![\\w.@/-])" + Pattern.quote(name) + "(?=s?\\b)(?![.@]\\w)");
    view.own(any)
        .filter(hit -> Character.isUpperCase(hit.match().group().charAt(0)))
        .forEach(
            hit -> spelled.computeIfAbsent(hit.match().group(), _ -> new ArrayList<>()).add(hit));
    spelled.keySet().removeIf(each -> each.equals(each.toUpperCase(Locale.ROOT)));
    boolean usual = spelled.values().stream().anyMatch(hits -> hits.size() >= OFTEN);
    return spelled.size() > 1 && usual
        ? Optional.of(tell(spelled.values().stream().map(List::getFirst).toList()))
        : Optional.empty();
  }

  private static final int SHORTEST = 4;
  private static final int OFTEN = 5;

  /** The first mention of each company in the text or else a heading, by its lower-case name. */
  static Map<String, Written> first(View view) {
    Map<String, Written> first = new TreeMap<>();
    view.find(NAME).forEach(hit -> first.putIfAbsent(name(hit.match()), written(hit)));
    for (Section section : view.sections()) {
      section
          .heading()
          .ifPresent(
              heading ->
                  NAME.in(view.slice(heading))
                      .forEach(
                          match ->
                              first.putIfAbsent(name(match), written(heading.start(), match))));
    }
    return first;
  }

  private static String name(MatchResult match) {
    return View.folded(match.group("name"));
  }

  private static Written written(Hit hit) {
    return new Written(hit.match().group("form"), hit.span());
  }

  private static Written written(int from, MatchResult match) {
    Span place = new Span(from + match.start(), from + match.end());
    return new Written(match.group("form"), place);
  }

  private static Sighting tell(List<Hit> names) {
    List<Span> places = names.stream().map(Hit::span).toList();
    List<String> said = names.stream().map(hit -> hit.match().group()).toList();
    return Sighting.at(places, String.join(" / ", said));
  }
}
