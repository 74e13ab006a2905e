/**
 * The result as a Word document for a case file: styles instead of direct formatting, so that the
 * reader's own template can take over. Uses Apache POI. Start reading at {@link
 * no.samsvar.report.docx.DocxReport}.
 */
@NullMarked
package no.samsvar.report.docx;

import org.jspecify.annotations.NullMarked;
