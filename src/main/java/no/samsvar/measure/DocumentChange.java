package no.samsvar.measure;

import java.util.Optional;
import no.samsvar.document.Language;

/** What is done to the words that a met verdict stands on, in the document itself. */
public enum DocumentChange {
  /** The words are gone. */
  DELETED,
  /** "skal ikke", "shall not". */
  NEGATED,
  /** "bør vurdere å", "should". */
  HEDGED,
  /** Somebody else's words in quotation marks. */
  QUOTED,
  /** The matter is left to an annex that is not there. */
  MOVED;

  /** The words instead; empty when this change does not fit them. */
  Optional<String> of(String words, Language language) {
    return switch (this) {
      case DELETED -> Optional.of("");
      case NEGATED -> Mutation.NEGATED.of(words);
      case HEDGED -> Mutation.HEDGED.of(words);
      case QUOTED -> Mutation.QUOTED.of(words, language == Language.ENGLISH);
      case MOVED -> Optional.of(moved(language));
    };
  }

  private static String moved(Language language) {
    return switch (language) {
      case NYNORSK -> "Dette er regulert i bilag 97.";
      case ENGLISH -> "This is governed by Annex 97.";
      case BOKMAAL, OTHER -> "Dette er regulert i bilag 97.";
    };
  }
}
