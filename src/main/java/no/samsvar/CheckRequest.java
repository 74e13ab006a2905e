package no.samsvar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.DocumentKind;

/**
 * What to check documents for. Kind overrides detection; about adds the pack of that kind for what a document says of
 * another one; packs are applied besides those of the kind, by name.
 */
public record CheckRequest(
    Optional<DocumentKind> kind,
    Optional<DocumentKind> about,
    List<String> packs,
    LocalDate asOf) {
  public CheckRequest {
    packs = List.copyOf(packs);
  }

  /** A check as of a day, everything else detected. */
  public static CheckRequest asOf(LocalDate day) {
    return new CheckRequest(Optional.empty(), Optional.empty(), List.of(), day);
  }
}
