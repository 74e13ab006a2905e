package no.samsvar.extract;

/** A family of file formats that one reader reads. */
enum FileFormat {
  TEXT,
  MARKDOWN,
  HTML,
  DOCX,
  ODT,
  PDF,
  OLD_OFFICE
}
