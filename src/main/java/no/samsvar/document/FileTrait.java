package no.samsvar.document;

/** What can be said of a file itself, whatever its words are. */
public enum FileTrait {
  /** A PDF file. */
  PDF,
  /** A file of a word processor: DOCX or ODT. */
  OFFICE,
  /** A page in HTML. */
  WEB,
  /** Says that it keeps to PDF/A (ISO 19005). */
  ARCHIVAL,
  /** A PDF with a tree of tags that says what its words are. */
  TAGGED,
  /** Has a title among its properties. */
  TITLE,
  /** Says what language it is written in. */
  LANGUAGE,
  /** Has headings that are marked as such, not only large letters. */
  HEADINGS
}
