package no.samsvar.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;

/**
 * A clause that was found, and where it stands. Text is verbatim; marked are the words in it that
 * were looked for, as offsets into it; copies are other files with the same bytes.
 */
public record Hit(
    DocumentId document,
    List<DocumentId> copies,
    DocumentKind kind,
    OptionalInt page,
    Optional<String> section,
    Optional<String> heading,
    Span span,
    String text,
    List<Span> marked,
    Reading reading) {
  public Hit {
    copies = List.copyOf(copies);
    marked = List.copyOf(marked);
  }
}
