package no.samsvar.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.text.Sightings;

/**
 * Who "we", "you" and "the company" are in an agreement: the party that is not called anything
 * else. Where a text speaks of the customer and never of a supplier, "we" are the supplier, and the
 * other way round; terms that say neither are a vendor's own.
 */
final class Parties {
  private static final List<String> SUPPLIERS =
      List.of(
          "leverandør",
          "tilbyder",
          "tilbydar",
          "oppdragstak",
          "entreprenør",
          "operatør",
          "konsulent",
          "databehandler",
          "databehandlar",
          "supplier",
          "provider",
          "contractor",
          "vendor",
          "processor",
          "driftsselskap");
  private static final List<String> CUSTOMERS =
      List.of(
          "kunde",
          "oppdragsgi",
          "oppdragsgj",
          "kommune",
          "fylkeskommune",
          "bestiller",
          "bestillar",
          "kjøperen",
          "byggherre",
          "behandlingsansvarl",
          "herad",
          "helseforetak",
          "customer",
          "client",
          "council",
          "authority",
          "controller",
          "trust",
          "buyer",
          "purchaser");

  private static final List<String> WE = List.of("vi", "oss", "we", "us", "our");
  private static final List<String> YOU = List.of("du", "dere", "dykk", "you");
  private static final List<String> COMPANIES = List.of("selskapet", "firmaet", "agency", "firm");
  private static final List<String> BODIES =
      List.of("virksomheten", "verksemda", "bedriften", "bedrifta");
  private static final List<String> PUBLIC_BODIES =
      List.of("kommunen", "fylkeskommunen", "municipality", "heradet", "trust", "bydelen");

  private static final Sightings SOUGHT =
      Sightings.of(
          Stream.of(SUPPLIERS, CUSTOMERS, List.of("you", "vi ", "dykk", "oss"))
              .flatMap(List::stream)
              .toList());

  private final DocumentKind kind;
  private final Language language;
  private final Sightings.Count count;
  private final int suppliers;
  private final int customers;

  Parties(DocumentKind kind, Language language, String text) {
    this.kind = kind;
    this.language = language;
    this.count = SOUGHT.in(text);
    this.suppliers = SUPPLIERS.stream().mapToInt(this::count).sum();
    this.customers = CUSTOMERS.stream().mapToInt(this::count).sum();
  }

  /** Puts the names that these words have here. */
  void name(Map<String, Role> names) {
    PUBLIC_BODIES.forEach(name -> names.put(name, Role.CUSTOMER));
    Optional<Role> first = first();
    first.ifPresent(
        role -> {
          we().forEach(name -> names.put(name, role));
          you().forEach(name -> names.put(name, other(role)));
        });
    if (first.isEmpty() || first.get() == Role.SUPPLIER) {
      you().forEach(name -> names.put(name, Role.CUSTOMER));
    }
    if (lone().isPresent()) {
      COMPANIES.forEach(name -> names.put(name, lone().get()));
    }
    if (customers == 0 || first.filter(role -> role == Role.SUPPLIER).isPresent()) {
      BODIES.forEach(name -> names.put(name, Role.CUSTOMER));
    }
  }

  /** The side that has no other word of its own, where the other side has one. */
  Optional<Role> lone() {
    if (suppliers == 0 && customers > 0) {
      return Optional.of(Role.SUPPLIER);
    }
    return suppliers > 0 && customers == 0 ? Optional.of(Role.CUSTOMER) : Optional.empty();
  }

  private Optional<Role> first() {
    if (suppliers == 0) {
      return Optional.of(Role.SUPPLIER);
    }
    if (customers == 0 || kind == DocumentKind.REQUIREMENTS) {
      return Optional.of(Role.CUSTOMER);
    }
    boolean terms =
        language == Language.ENGLISH
            ? count("you") > count("customer")
            : count("vi ") > count("leverandør");
    return terms ? Optional.of(Role.SUPPLIER) : Optional.empty();
  }

  private Stream<String> we() {
    Stream<String> nynorsk = language == Language.NYNORSK ? Stream.of("me") : Stream.of();
    return Stream.concat(WE.stream(), nynorsk);
  }

  /** In nynorsk "de" are you, in bokmål they. */
  private Stream<String> you() {
    boolean addressed = count("dykk") > 0 || count("oss") > 0 || count("vi ") > 0;
    boolean nynorsk = language == Language.NYNORSK && addressed;
    return Stream.concat(YOU.stream(), nynorsk ? Stream.of("de") : Stream.of());
  }

  private static Role other(Role role) {
    return role == Role.SUPPLIER ? Role.CUSTOMER : Role.SUPPLIER;
  }

  /** How many words begin so. */
  private int count(String word) {
    return count.begun(word);
  }
}
