package no.samsvar.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.WordSet;

/**
 * Plain names of parties, without a word for their role: "Lia kommune", "Fjelldrift AS", and what
 * else begins a sentence in capitals and shall do something. Public bodies buy, companies sell.
 */
final class PartyNames {
  static final WordSet PUBLIC =
      WordSet.of(
          "kommune",
          "fylkeskommune",
          "council",
          "trust",
          "authority",
          "university",
          "borough",
          "county",
          "department",
          "ministry");
  static final WordSet COMPANY =
      WordSet.of("as", "asa", "ltd", "limited", "inc", "gmbh", "ab", "plc", "llc", "sa", "aps");

  /** What an agreement names in quotes beside its parties. */
  static final WordSet THINGS =
      WordSet.of(
          "tjenesten",
          "tenesta",
          "service",
          "services",
          "order",
          "hendelse",
          "hending",
          "løsningen",
          "løysinga",
          "systemet",
          "avtalen",
          "avtala",
          "agreement",
          "kundedata",
          "data",
          "plattformen",
          "plattforma",
          "software",
          "produktet");

  /** Words that stand before a name without being part of it. */
  private static final WordSet NO_NAMES =
      WordSet.of(
          "the",
          "avtale",
          "avtalen",
          "agreement",
          "mellom",
          "between",
          "and",
          "og",
          "kontrakt",
          "this",
          "denne",
          "for",
          "med",
          "data",
          "norge",
          "drift",
          "bilag",
          "vedlegg",
          "annex",
          "district",
          "city",
          "borough",
          "county",
          "ny",
          "new");

  private static final WordSet MODALS =
      WordSet.of(
          "shall",
          "must",
          "will",
          "may",
          "undertakes",
          "provides",
          "skal",
          "må",
          "leverer",
          "driftar",
          "drifter",
          "utfører");

  /** A name has at most so many words. */
  private static final int LONGEST = 4;

  private final DocumentKind kind;
  private final Optional<Role> lone;
  private final Map<String, Role> names;
  private boolean company;

  PartyNames(DocumentKind kind, Optional<Role> lone, Map<String, Role> names) {
    this.kind = kind;
    this.lone = lone;
    this.names = names;
  }

  void learn(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String form = words.form(i);
      if (PUBLIC.contains(form)) {
        name(words, i, dpa() ? Role.CONTROLLER : Role.CUSTOMER);
      } else if (COMPANY.contains(form) && words.capital(i) && !company) {
        company = name(words, i, dpa() ? Role.PROCESSOR : Role.SUPPLIER);
      }
    }
    subject(words);
  }

  private boolean dpa() {
    return kind == DocumentKind.DPA;
  }

  /** Gives the name that ends before word i this role, by its first word that nobody has. */
  private boolean name(Words words, int end, Role role) {
    int from = end;
    while (from > 0 && end - from < LONGEST && part(words, from - 1, from)) {
      from--;
    }
    for (int i = from; i < end; i++) {
      if (names.putIfAbsent(words.form(i), role) == null || names.get(words.form(i)) == role) {
        return true;
      }
    }
    return false;
  }

  private static boolean part(Words words, int i, int next) {
    String form = words.form(i);
    return words.capital(i)
        && form.length() > 2
        && !NO_NAMES.contains(form)
        && words.mark(next).isEmpty();
  }

  /** "Marlow Hosting must …", where only the customer has a word of its own. */
  private void subject(Words words) {
    boolean selling = lone.filter(role -> role == Role.SUPPLIER).isPresent();
    int end = 0;
    while (end < words.size() && end < LONGEST && part(words, end, end + 1)) {
      end++;
    }
    boolean known = false;
    for (int i = 0; i < end; i++) {
      known |= names.containsKey(words.form(i)) || PUBLIC.contains(words.form(i));
    }
    if (selling && !known && end > 1 && MODALS.contains(words.form(end)) && named(words, end)) {
      names.put(words.form(0), dpa() ? Role.PROCESSOR : Role.SUPPLIER);
    }
  }

  /** Two words with a capital, not one that begins the sentence. */
  private static boolean named(Words words, int end) {
    return List.of(0, 1).stream().allMatch(i -> words.capital(i) && i < end);
  }
}
