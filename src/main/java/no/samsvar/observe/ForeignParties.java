package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;

/** A duty on a municipality that is no party: words copied from somebody else's agreement. */
final class ForeignParties {
  private static final Keyed MUNICIPALITY =
      Keyed.of("(?<name>\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?) (?:fylkes)?kommune\\b", "kommune");
  private static final Pattern PARTY_CUE =
      Pattern.compile(
          "(?iu)\\b(?:mellom|parter|partar|kunde\\p{L}*|oppdragsgiver|behandlingsansvarlig\\p{L}*|between|customer|heretter|inngått|avtalen omfatter|deltaker\\p{L}*)\\b");
  private static final int FRONT = 12;
  private static final Set<String> DOCUMENTS =
      Set.of("Denne", "Hver", "Hvar", "Den", "En", "Alle", "Vår");

  private ForeignParties() {}

  static List<Sighting> in(View view) {
    if (!view.agreement() || view.kind() == DocumentKind.COOPERATION) {
      return List.of();
    }
    Set<String> parties = view.possible(MUNICIPALITY) ? parties(view) : Set.of();
    Map<String, List<Span>> found = new LinkedHashMap<>();
    if (parties.isEmpty()) {
      return List.of();
    }
    view.own(MUNICIPALITY)
        .filter(
            hit -> !parties.contains(name(hit)) && !DOCUMENTS.contains(hit.match().group("name")))
        .filter(hit -> bound(view, hit))
        .forEach(
            hit ->
                found.computeIfAbsent(hit.match().group(), _ -> new ArrayList<>()).add(hit.span()));
    List<Sighting> sightings = new ArrayList<>();
    found.forEach((name, places) -> sightings.add(Sighting.at(places, name)));
    return sightings;
  }

  /** Municipalities of the title, and of the lines that say who the parties are. */
  private static Set<String> parties(View view) {
    Set<String> parties = new TreeSet<>();
    view.document().title().ifPresent(title -> collect(title, parties));
    view.sections().forEach(section -> collect(view.heading(section), parties));
    int at = 0;
    for (Passage passage : view.passages()) {
      boolean names = passage.possible(MUNICIPALITY);
      if (names && PARTY_CUE.matcher(passage.words()).find()) {
        collect(passage.words(), parties);
      } else if (names && at < FRONT) {
        passage
            .find(MUNICIPALITY)
            .filter(hit -> !bound(view, hit))
            .map(ForeignParties::name)
            .forEach(parties::add);
      }
      at++;
    }
    return parties;
  }

  private static void collect(String words, Set<String> parties) {
    MUNICIPALITY
        .pattern()
        .matcher(words)
        .results()
        .map(match -> match.group("name"))
        .forEach(parties::add);
  }

  private static String name(Hit hit) {
    return hit.match().group("name");
  }

  /** Whether the municipality stands first in a clause that binds or entitles somebody. */
  private static boolean bound(View view, Hit hit) {
    return view.clauseAt(hit.span().start())
        .filter(clause -> clause.force() == Force.MUST || clause.force() == Force.MAY)
        .filter(clause -> starts(clause, hit))
        .isPresent();
  }

  private static boolean starts(Clause clause, Hit hit) {
    return hit.span().start() - clause.span().start() < 3;
  }
}
