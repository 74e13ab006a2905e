package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;

/** A duty on a party of another agreement: the parties are named, and this is none of them. */
final class Strangers {
  private static final String WORDS =
      "lisenstakar|lisenstakaren|lisensgjevar|lisensgjevaren|leigetakaren|seljaren|kjøparen|oppdragsgivaren|oppdragsgjevar|oppdragsgjevaren|oppdragstakaren|konsulenten|bistandsyter|bistandsyteren|"
          + "utleier|utleieren|utleigar|leietaker|leietakeren|leigetakar|selger|selgeren|seljar|kjøper|kjøperen|kjøpar|byggherre|byggherren|entreprenør|entreprenøren"
          + "|oppdragsgiver|oppdragsgiveren|oppdragsgivar|oppdragstaker|oppdragstakeren|oppdragstakar|lisensgiver|lisensgiveren|lisenstaker|lisenstakeren|långiver|långiveren|låntaker|låntakeren"
          + "|franchisegiver|franchisetaker"
          + "|landlord|tenant|lessor|lessee|seller|buyer|purchaser|licensor|licensee|lender|borrower|contractor|franchisor|franchisee|client|vendor";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iuU)(?:heretter(?: kalt| kalla| benevnt| nevnt)?|hereinafter|hereafter|i det følgende(?: kalt)?|herefter)\\s*:?\\s*(?:referred to as\\s+)?(?:the\\s+)?[«\"“”'(]?(?:the\\s+)?(?<name>\\p{L}[\\p{L} ]{2,30}?)[»\"”“'),.\\n]"
              + "|\\((?:the\\s+)?[«\"“”']?(?:the\\s+)?(?<short>\\p{Lu}\\p{L}{2,25})[»\"”“']?\\)");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?uU)(?:^|(?<=[.:;] ))(?:The\\s+)?(?<who>(?i:"
              + WORDS
              + "))\\s+(?:skal|må|plikter|pliktar|kaller inn|kallar inn|varsler|varslar|leverer|betaler|betalar|shall|must)\\b");
  private static final Pattern CUE =
      Pattern.compile(
          "(?iuU)\\b(?:mellom|between|heretter|hereinafter|hereafter|org\\W?\\s?nr|and|og|company)\\b");
  private static final int FRONT = 16;
  private static final int PARTIES = 2;

  private Strangers() {}

  static List<Sighting> in(View view) {
    Set<String> parties = parties(view);
    boolean applies = view.agreement() && view.kind() != DocumentKind.COOPERATION;
    if (!applies || parties.size() < PARTIES) {
      return List.of();
    }
    Map<String, List<Span>> found = new LinkedHashMap<>();
    view.own(BOUND)
        .filter(hit -> !parties.contains(stem(hit.match().group("who"))))
        .forEach(
            hit ->
                found
                    .computeIfAbsent(hit.match().group("who"), _ -> new ArrayList<>())
                    .add(hit.span()));
    List<Sighting> sightings = new ArrayList<>();
    found.forEach((name, places) -> sightings.add(Sighting.at(places, name)));
    return sightings;
  }

  /** What the agreement calls its parties, on the lines that name them. */
  private static Set<String> parties(View view) {
    Set<String> parties = new TreeSet<>();
    view.passages().stream()
        .limit(FRONT)
        .filter(passage -> CUE.matcher(passage.words()).find())
        .forEach(
            passage -> {
              Matcher matcher = NAMED.matcher(passage.words());
              while (matcher.find()) {
                String name = matcher.group("name");
                parties.add(stem(name == null ? matcher.group("short") : name));
              }
            });
    return parties;
  }

  private static String stem(String name) {
    String folded = name.toLowerCase(Locale.ROOT).strip();
    return folded.replaceAll("(?<=\\p{L}{5})(?:en|n)$", "");
  }
}
