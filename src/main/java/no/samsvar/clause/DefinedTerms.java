package no.samsvar.clause;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that the document gives its parties and bodies, with their roles, and the words of its
 * title, which may name the body that it is of, and the bodies that it proposes. All are in lower
 * case.
 */
record DefinedTerms(
    Map<String, Role> names, boolean bindsParties, Set<String> title, Proposed proposed) {
  private static final Pattern NO_WORD = Pattern.compile("\\P{L}+");

  private static final Pattern LAW =
      Pattern.compile("(?:lov(?:en|ens|a)?|forskrift(?:en|a)?|rundskrivet|act|regulation)$");

  static final DefinedTerms NONE = new DefinedTerms(Map.of(), false, Set.of(), Proposed.NONE);

  DefinedTerms {
    names = Map.copyOf(names);
    title = Set.copyOf(title);
  }

  /** The words of a title in lower case. */
  static Set<String> words(Optional<String> title) {
    String lower = title.orElse("").toLowerCase(Locale.ROOT);
    return NO_WORD.splitAsStream(lower).collect(Collectors.toUnmodifiableSet());
  }

  Optional<Role> role(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /**
   * Whether the title names this body, alone or at the end of a name: "Havdirektoratet",
   * "direktoratet". A law in the title is what the document is about, not who speaks.
   */
  boolean titled(String name) {
    return !LAW.matcher(name).find() && title.stream().anyMatch(word -> word.endsWith(name));
  }
}
