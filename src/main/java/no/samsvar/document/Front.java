package no.samsvar.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands on the front of a document: all that is known of it but its words. */
public record Front(
    DocumentId id,
    String sha256,
    DocumentKind kind,
    Language language,
    OptionalInt pages,
    Optional<String> title,
    Quality quality,
    List<Notice> notices) {
  public Front {
    notices = List.copyOf(notices);
  }
}
