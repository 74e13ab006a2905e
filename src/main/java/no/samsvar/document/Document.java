package no.samsvar.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.text.SourceText;

/**
 * A hand-in as read: one text and the tree of its sections. Table of contents, running heads, page
 * numbers and bookmarks are not part of the body.
 *
 * @param contents the entries of the printed table of contents, without leaders and pages; none
 *     when there is no such table
 * @param traits what is so of the file itself; none when nothing is known
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
    List<String> contents,
    Set<FileTrait> traits) {
  public Document {
    notices = List.copyOf(notices);
    contents = List.copyOf(contents);
    traits = Set.copyOf(traits);
  }

  /** All but its words. */
  public Front front() {
    return new Front(id, sha256, kind, language, pages, title, quality, notices);
  }

  /** The same document taken as another kind. */
  public Document as(DocumentKind other) {
    return new Document(
        id, sha256, other, language, text, body, pages, title, quality, notices, contents, traits);
  }

  /** The same document as if its file were such. */
  public Document of(Set<FileTrait> others) {
    return new Document(
        id, sha256, kind, language, text, body, pages, title, quality, notices, contents, others);
  }
}
