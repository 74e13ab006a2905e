package no.samsvar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Acceptance;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.Selection;

/**
 * What to check documents for. Kind overrides detection; about adds the pack of that kind for what
 * a document says of another one; packs are applied besides those of the kind, by name; accepted is
 * what the owners live with, as of a day; observe tells which checks of the text itself are on; the
 * workspace says what holds for single paths.
 */
public record CheckRequest(
    Optional<DocumentKind> kind,
    Optional<DocumentKind> about,
    List<String> packs,
    Acceptance accepted,
    Selection observe,
    Limits limits,
    Workspace workspace) {
  public CheckRequest {
    packs = List.copyOf(packs);
  }

  /** The day the law is taken as of. */
  public LocalDate asOf() {
    return accepted.today();
  }

  /** A check as of a day, everything else detected, nothing accepted. */
  public static CheckRequest asOf(LocalDate day) {
    return new CheckRequest(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Acceptance.nothing(day),
        Selection.USUAL,
        Limits.USUAL,
        Workspace.NONE);
  }
}
