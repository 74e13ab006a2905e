package no.samsvar.clause;

import java.util.Map;
import java.util.Optional;

/**
 * Names that the document gives its parties and bodies, with their roles. Keys are in lower case.
 */
record DefinedTerms(Map<String, Role> names, boolean bindsParties) {
  static final DefinedTerms NONE = new DefinedTerms(Map.of(), false);

  DefinedTerms {
    names = Map.copyOf(names);
  }

  Optional<Role> role(String name) {
    return Optional.ofNullable(names.get(name));
  }
}
