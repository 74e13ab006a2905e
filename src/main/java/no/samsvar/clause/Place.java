package no.samsvar.clause;

/** What kind of block a clause stands in. */
public enum Place {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_HEADER,
  TABLE_ROW,
  NOTE,
  QUOTATION,
  CAPTION,
  PLACEHOLDER
}
