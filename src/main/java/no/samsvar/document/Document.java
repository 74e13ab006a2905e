package no.samsvar.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.text.SourceText;

/**
 * A hand-in as read: one text and the tree of its sections. Table of contents, running heads, page
 * numbers and bookmarks are not part of the body.
 *
 * @param contents the entries of the printed table of contents, without leaders and pages; none
 *     when there is no such table
 */
public record Document(
    DocumentId id,
    String sha256,
    DocumentKind kind,
    Language language,
    SourceText text,
    Section body,
    OptionalInt pages,
    Optional<String> title,
    Quality quality,
    List<Notice> notices,
    List<String> contents) {
  public Document {
    notices = List.copyOf(notices);
    contents = List.copyOf(contents);
  }

  /** The same document taken as another kind. */
  public Document as(DocumentKind other) {
    return new Document(
        id, sha256, other, language, text, body, pages, title, quality, notices, contents);
  }
}
