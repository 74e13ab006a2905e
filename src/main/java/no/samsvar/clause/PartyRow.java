package no.samsvar.clause;

import java.util.Map;

/**
 * A row that names a party beside what the agreement calls it: "| Utfører | Varslo Respons AS |".
 * Public bodies buy, companies sell.
 */
record PartyRow(Words alias, Words party, boolean dpa) {
  /** What a party is called has few words. */
  private static final int LONGEST = 3;

  /** A company's form stands so near the beginning of its name. */
  private static final int NAME = 7;

  /** Puts the name under the role of the party. */
  void learn(Map<String, Role> names) {
    int size = alias.size();
    if (size == 0 || size > LONGEST || party.size() < 2 || !party.capital(0)) {
      return;
    }
    for (int i = 1; i < Math.min(NAME, party.size()); i++) {
      if (PartyNames.PUBLIC.contains(party.form(i))) {
        names.putIfAbsent(alias.form(size - 1), dpa ? Role.CONTROLLER : Role.CUSTOMER);
        return;
      }
      if (PartyNames.COMPANY.contains(party.form(i)) && party.capital(i)) {
        names.putIfAbsent(alias.form(size - 1), dpa ? Role.PROCESSOR : Role.SUPPLIER);
        return;
      }
    }
  }
}
