package no.samsvar.document;

/**
 * Something about the file that a reader must know: tracked changes, comments, hidden text, copying
 * restricted.
 */
public record Notice(Kind kind, int count) {
  /** What was noticed. */
  public enum Kind {
    TRACKED_CHANGES,
    COMMENTS,
    HIDDEN_TEXT,
    COPYING_RESTRICTED,
    TEXT_RECOGNISED,
    PAGES_WITHOUT_TEXT,
    OTHER_LANGUAGE,
    ATTACHMENTS
  }
}
