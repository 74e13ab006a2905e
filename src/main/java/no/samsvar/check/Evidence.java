package no.samsvar.check;

import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/**
 * A verbatim quote with its place and what it proves for which component. Section is the printed
 * number of the nearest numbered section, heading the nearest heading's words.
 */
public record Evidence(
    Span span,
    String quote,
    Language language,
    OptionalInt page,
    int line,
    Optional<String> section,
    Optional<String> heading,
    Bearing bearing,
    String component,
    Reason why) {

  /** Why the quote counts as it does. */
  public enum Reason {
    COMMITS,
    STATES,
    WEAK_FORCE,
    ONLY_DESCRIBED,
    HEDGED,
    PLANNED,
    ABSENT_ANNEX,
    DEFERRED,
    BLANK,
    INCOMPLETE,
    OUTSIDE_LIMIT,
    VALUES_DIFFER,
    DEFICIT,
    NEGATED,
    ATTRIBUTED,
    ASKED,
    COUNTERFACTUAL,
    EXAMPLE,
    DEFINITION,
    PLACEHOLDER,
    HEADING,
    OTHER_BODY,
    OTHER_BEARER,
    LACKS_PART,
    EXCEPTION,
    OBSERVED,
    ALIKE
  }
}
