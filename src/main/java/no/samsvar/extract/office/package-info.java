/**
 * Word processor files to pieces: DOCX and OpenDocument from their own XML, older formats through
 * Tika. Inflated bytes are counted before anything is parsed, and no document type or entity is
 * ever followed. Knows nothing of how trees are built. Start reading at {@link
 * no.samsvar.extract.office.DocxReader} and {@link no.samsvar.extract.office.OdtReader}.
 */
@NullMarked
package no.samsvar.extract.office;

import org.jspecify.annotations.NullMarked;
