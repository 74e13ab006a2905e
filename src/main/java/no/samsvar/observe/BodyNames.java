package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.text.Span;

/** A body or party that goes by two names in one document. */
final class BodyNames {
  /** What a unit is called, by what kind of unit it is: the same unit is seldom two of one kind. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("enhet", "unit"),
          Map.entry("eining", "unit"),
          Map.entry("avdeling", "unit"),
          Map.entry("seksjon", "unit"),
          Map.entry("kontor", "unit"),
          Map.entry("råd", "council"),
          Map.entry("utval", "council"),
          Map.entry("utvalg", "council"),
          Map.entry("styre", "board"),
          Map.entry("sjef", "head"),
          Map.entry("leder", "head"),
          Map.entry("leiar", "head"),
          Map.entry("unit", "unit"),
          Map.entry("department", "unit"),
          Map.entry("section", "unit"),
          Map.entry("division", "unit"),
          Map.entry("board", "board"),
          Map.entry("manager", "head"));

  private static final Wording UNIT =
      Wording.of(
          "(?uU)\\b(?<field>IKT|IT|ICT)(?<join>[- ]?)(?<unit>"
              + String.join("|", UNITS.keySet().stream().sorted().toList())
              + ")(?<end>a|en|et|n|t|s|ens|ets|ts)?\\b");

  /** The names that one role of an agreement has, by role. */
  private static final List<Set<String>> PARTIES =
      List.of(
          Set.of(
              "Leverandøren",
              "Oppdragstakeren",
              "Oppdragstaker",
              "Oppdragstakar",
              "Konsulenten",
              "Bistandsyter",
              "Tilbyderen",
              "Selgeren",
              "Selger",
              "Entreprenøren"),
          Set.of(
              "Kunden",
              "Oppdragsgiver",
              "Oppdragsgiveren",
              "Oppdragsgivar",
              "Kjøperen",
              "Kjøper",
              "Bestilleren"),
          Set.of("Behandlingsansvarlig", "Dataansvarlig", "Den dataansvarlige"),
          Set.of("Supplier", "Vendor", "Contractor", "Provider", "Seller"),
          Set.of("Customer", "Client", "Buyer", "Purchaser"));

  /** Names that a municipality's own documents use for one and the same office. */
  private static final Set<String> OFFICES = Set.of("Rådmannen", "Kommunedirektøren");

  /** One of the names as the subject of a sentence that binds. */
  private static final Wording BINDING =
      Wording.of(
          "(?uU)\\b(?<name>"
              + Stream.concat(PARTIES.stream(), Stream.of(OFFICES))
                  .flatMap(Set::stream)
                  .sorted()
                  .collect(Collectors.joining("|"))
              + ")\\s+(?:skal|må|plikter|pliktar|kan|har|er|shall|must|may|will)\\b");

  /** What stands before a subject. */
  private static final Pattern OPENS =
      Pattern.compile("(?uU)(?:^|[.:;]\\s+|\\b(?:[Tt]he|[Aa]t|[Oo]m)\\s+)\\z");

  private static final int FEWEST = 2;
  private static final int SHOWN = 3;

  private BodyNames() {}

  /** Units that are spelled or called in several ways. */
  static List<Sighting> units(View view) {
    Map<String, Map<String, List<Span>>> bodies = new LinkedHashMap<>();
    if (!view.plan() && !view.agreement()) {
      return List.of();
    }
    view.own(UNIT)
        .filter(BodyNames::one)
        .forEach(
            hit ->
                bodies
                    .computeIfAbsent(key(hit), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(name(hit), _ -> new ArrayList<>())
                    .add(hit.span()));
    Stream<Sighting> told =
        bodies.values().stream().filter(names -> names.size() > 1).map(BodyNames::tell);
    return Stream.concat(told, councils(view).stream()).toList();
  }

  /** "Digitaliseringsrådet" and "digitaliseringsutvalget", of which one is named but once. */
  private static List<Sighting> councils(View view) {
    Map<String, Map<String, List<Span>>> bodies = new TreeMap<>();
    view.own(COUNCIL)
        .forEach(
            hit ->
                bodies
                    .computeIfAbsent(View.folded(hit.match().group("field")), _ -> new TreeMap<>())
                    .computeIfAbsent(View.folded(hit.match().group("unit")), _ -> new ArrayList<>())
                    .add(hit.span()));
    return bodies.values().stream()
        .filter(names -> names.size() == 2)
        .filter(names -> !together(view, names))
        .map(names -> Sighting.at(places(names), said(view, names)))
        .toList();
  }

  private static boolean together(View view, Map<String, List<Span>> names) {
    List<List<Span>> places = List.copyOf(names.values());
    return places.getFirst().stream()
        .anyMatch(
            one ->
                places.getLast().stream()
                    .anyMatch(
                        other -> view.clauseAt(one.start()).equals(view.clauseAt(other.start()))));
  }

  private static List<Span> places(Map<String, List<Span>> names) {
    return names.values().stream().flatMap(each -> each.stream().limit(SHOWN)).toList();
  }

  private static String said(View view, Map<String, List<Span>> names) {
    return names.values().stream()
        .map(List::getFirst)
        .map(view::slice)
        .collect(Collectors.joining(" / "));
  }

  private static final Keyed COUNCIL =
      Keyed.of(
          "(?iuU)\\b(?<field>(?:digitaliserings|porteføl?je|strategi|sikkerhets|tryggleiks|styrings|arkitektur|innovasjons|e-?helse|system|data|personvern|IKT-|IT-))(?<unit>råd|utvalg|utval|nemnd|forum)(?:et|t|a|en)\\b",
          "råd",
          "utval",
          "nemnd",
          "forum");

  /** In the definite form: the document's own unit, not any such unit. */
  private static boolean one(Hit hit) {
    return hit.group("end").isPresent() || hit.before(4).matches("(?iu)(?:.*\\W)?the ");
  }

  private static String key(Hit hit) {
    String field = View.folded(hit.match().group("field"));
    String one = field.equals("it") || field.equals("ict") ? "ikt" : field;
    return one + " " + UNITS.get(View.folded(hit.match().group("unit")));
  }

  /** The name without its ending: "IKT-enhet" for "IKT-enheten". */
  private static String name(Hit hit) {
    return hit.match().group("field") + hit.match().group("join") + hit.match().group("unit");
  }

  /** Parties of an agreement that bind under two of the names that one role has. */
  static List<Sighting> parties(View view) {
    Map<String, List<Span>> subjects = new TreeMap<>();
    view.own(BINDING)
        .forEach(
            hit ->
                subject(hit)
                    .ifPresent(
                        place ->
                            subjects
                                .computeIfAbsent(hit.match().group("name"), _ -> new ArrayList<>())
                                .add(place)));
    subjects.values().removeIf(places -> places.size() < FEWEST);
    Stream<Set<String>> roles =
        view.agreement() ? Stream.concat(PARTIES.stream(), Stream.of(OFFICES)) : Stream.of(OFFICES);
    return roles
        .map(role -> used(subjects, role))
        .filter(used -> used.size() > 1 && !explained(view, used))
        .map(BodyNames::tell)
        .toList();
  }

  /** The place with what opens the sentence before it; empty for what is no subject. */
  private static Optional<Span> subject(Hit hit) {
    Matcher opening = OPENS.matcher(hit.before(hit.match().start()));
    return opening.find()
        ? Optional.of(hit.passage().span(opening.start(), hit.match().end()))
        : Optional.empty();
  }

  private static Map<String, List<Span>> used(Map<String, List<Span>> subjects, Set<String> role) {
    Map<String, List<Span>> used = new TreeMap<>(subjects);
    used.keySet().retainAll(role);
    return used;
  }

  /** "Oppdragstaker (Leverandøren)": the document says that the two are one. */
  private static boolean explained(View view, Map<String, List<Span>> used) {
    List<String> names = List.copyOf(used.keySet());
    String one = names.get(0);
    String other = names.get(1);
    Pattern both =
        Pattern.compile(
            "(?iuU)\\b(?:%1$s\\W{1,4}(?:eller|og|or|and|også|heretter|hereafter|tidligere|now|nå)?\\W{0,3}(?:the )?%2$s|%2$s\\W{1,4}(?:eller|og|or|and|også|heretter|hereafter|tidligere|now|nå)?\\W{0,3}(?:the )?%1$s)\\b"
                .formatted(Pattern.quote(one), Pattern.quote(other)));
    Matcher matcher = both.matcher(view.document().text().content());
    return begins(view, matcher, one) || begins(view, matcher, other);
  }

  /** Whether there is a match that begins with the name. */
  private static boolean begins(View view, Matcher matcher, String name) {
    String first = name.toLowerCase(Locale.ROOT);
    int end = view.lower().length();
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = view.lower().indexOf(first); at >= 0; at = view.lower().indexOf(first, at + 1)) {
      if (matcher.region(at, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static Sighting tell(Map<String, List<Span>> names) {
    List<Span> places = names.values().stream().map(List::getFirst).toList();
    return Sighting.at(places, String.join(" / ", names.keySet()));
  }
}
