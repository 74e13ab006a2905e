package no.samsvar.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samsvar.observe.FiguresThatDisagree.Quantity;
import no.samsvar.observe.Particulars.Written;
import no.samsvar.observe.TextCheck.Told;
import no.samsvar.text.Span;

/** What does not agree between documents that are handed in together. Each is told of its own. */
final class AcrossDocuments {
  private AcrossDocuments() {}

  /** One quantity with one value here and another one in an agreement of the same parties. */
  static List<Told> figures(List<Companion> companions) {
    List<Told> found = new ArrayList<>();
    for (List<Companion> pair : Related.pairs(companions)) {
      for (Quantity quantity : FiguresThatDisagree.QUANTITIES) {
        Map<String, SortedMap<BigDecimal, Span>> here =
            pair.getFirst().particulars().figures(quantity.name());
        Map<String, SortedMap<BigDecimal, Span>> there =
            pair.getLast().particulars().figures(quantity.name());
        for (String one : here.keySet()) {
          for (String other : there.keySet()) {
            if (one.equals(other) || one.isEmpty() || other.isEmpty()) {
              found.addAll(differ(pair, quantity, one(here, one), one(there, other)));
            }
          }
        }
      }
    }
    return found;
  }

  private static Map<BigDecimal, Span> one(
      Map<String, SortedMap<BigDecimal, Span>> values, String bearer) {
    return Optional.<Map<BigDecimal, Span>>ofNullable(values.get(bearer)).orElse(Map.of());
  }

  private static List<Told> differ(
      List<Companion> pair,
      Quantity quantity,
      Map<BigDecimal, Span> here,
      Map<BigDecimal, Span> there) {
    if (here.size() != 1 || there.size() != 1 || here.keySet().equals(there.keySet())) {
      return List.of();
    }
    return both(
        pair, quantity.name(), here.values().iterator().next(), there.values().iterator().next());
  }

  /** The same company with another company form in an agreement of the same parties. */
  static List<Told> parties(List<Companion> companions) {
    List<Told> found = new ArrayList<>();
    for (List<Companion> pair : Related.pairs(companions)) {
      Map<String, Written> here = pair.getFirst().particulars().companies();
      Map<String, Written> there = pair.getLast().particulars().companies();
      here.forEach(
          (name, one) ->
              Optional.ofNullable(there.get(name))
                  .filter(other -> !other.form().equals(one.form()))
                  .ifPresent(
                      other -> found.addAll(both(pair, "party", one.place(), other.place()))));
    }
    return found;
  }

  /** A role or word that each of two documents says another meaning of. */
  static List<Told> definitions(List<Companion> companions) {
    Map<String, List<Meaning>> by = new TreeMap<>();
    for (Companion companion : companions) {
      Set<String> seen = new TreeSet<>();
      for (Definitions.Definition each : Definitions.withRoles(companion.view())) {
        String term = View.folded(each.term());
        if (!AWAY.matcher(each.meaning()).lookingAt() && seen.add(term)) {
          by.computeIfAbsent(term, _ -> new ArrayList<>()).add(new Meaning(companion, each));
        }
      }
    }
    List<Told> found = new ArrayList<>();
    for (List<Meaning> meanings : by.values()) {
      for (int at = 1; at < meanings.size(); at++) {
        Meaning one = meanings.get(at - 1);
        Meaning other = meanings.get(at);
        if (Same.share(one.said().meaning(), other.said().meaning()) < ALIKE) {
          found.add(meant(one, other));
          found.add(meant(other, one));
        }
      }
    }
    return found;
  }

  private record Meaning(Companion companion, Definitions.Definition said) {}

  private static Told meant(Meaning here, Meaning there) {
    return told(
        here.companion(), "", here.said().place(), here.said().term(), name(there.companion()));
  }

  /** Leaves the meaning to another document. */
  private static final Pattern AWAY =
      Pattern.compile(
          "(?iuU)\\W*(?:(?:as|som|slik det er)\\s)?(?:given|set out|assigned|ascribed|defined|definert|angitt|fastsatt|fastsett)\\b");

  private static final double ALIKE = 0.6;
  private static final Pattern PLAN =
      Pattern.compile(
          "(?iuU)\\b(?:se|sjå|jf\\.?|jfr\\.?|see|in line with|i tråd med|i samsvar med|beskrevet i|beskrive i|skildra i|omtalt i|omtala i|omtales i|omtalast i|fastsatt i|fastsette? i|described in|går fram av|fremgår av|framgår av|set out in|følger av|følgjer av|kalles|kallast)\\s+(?:også\\s+)?(?:kommunens\\s+|kommunen sin\\s+|egen\\s+|the\\s+|our\\s+)?"
              + "(?<name>[«\"“”]?(?:\\p{L}+\\s){0,2}?\\p{L}*(?:strategien|strategi|handlingsplanen|handlingsplan|planen|håndboken|håndboka|håndbok|handboka|policyen|action plan|strategy|handbook|policy)(?:\\s(?:for|on)\\s\\p{L}+(?:\\s\\p{L}+)?)?)\\b");

  /** Names by which a plan speaks of itself. */
  private static final Pattern OWN =
      Pattern.compile("(?iuU)(?:denne|this)\\s.*|planen|strategien|strategy");

  /** A plan that a plan points to, and that is not among the documents. */
  static List<Told> plans(List<Companion> companions) {
    List<Told> found = new ArrayList<>();
    List<String> titles = companions.stream().map(AcrossDocuments::titles).toList();
    for (Companion companion : companions) {
      View view = companion.view();
      view.own(PLAN)
          .filter(_ -> view.plan())
          .filter(hit -> !OWN.matcher(hit.match().group("name")).matches())
          .filter(hit -> titles.stream().noneMatch(each -> titled(each, hit.match().group("name"))))
          .map(hit -> told(companion, "", hit.span(), View.shortened(hit.match().group("name"))))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether these titles hold the name's last word. */
  private static boolean titled(String titles, String name) {
    String word = View.folded(name).replaceAll("[«»\"“”]", "").replaceAll("\\s(?:for|on)\\s.*", "");
    String last = word.replaceAll("^.*\\s", "");
    return titles.contains(last.replaceAll("(?<=\\p{L}{5})(?:en|a|n)$", ""));
  }

  /** The title, the first heading and the file's name. */
  private static String titles(Companion companion) {
    View view = companion.view();
    String titles =
        view.document().title().orElse("")
            + " "
            + view.sections().stream()
                .map(view::heading)
                .filter(h -> !h.isEmpty())
                .findFirst()
                .orElse("")
            + " "
            + view.document().id().value();
    return View.folded(titles);
  }

  private static List<Told> both(List<Companion> pair, String variant, Span here, Span there) {
    Companion one = pair.getFirst();
    Companion other = pair.getLast();
    String said = shortened(one, here);
    String against = shortened(other, there);
    return List.of(
        told(one, variant, here, said, against, name(other)),
        told(other, variant, there, against, said, name(one)));
  }

  private static String shortened(Companion companion, Span place) {
    return View.shortened(companion.analysed().document().text().slice(place));
  }

  private static Told told(Companion companion, String variant, Span place, String... arguments) {
    return new Told(companion, new Sighting(variant, List.of(arguments), List.of(place)));
  }

  private static String name(Companion companion) {
    return companion.analysed().front().id().value().replaceAll("^.*[/\\\\]", "");
  }
}
