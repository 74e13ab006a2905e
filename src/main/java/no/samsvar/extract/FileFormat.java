package no.samsvar.extract;

/** A family of file formats that one reader reads. */
enum FileFormat {
  TEXT,
  MARKDOWN,
  HTML,
  DOCX,
  ODT,
  PDF,
  OLD_OFFICE,
  /** A zip of documents, which is no document itself. */
  ARCHIVE
}
