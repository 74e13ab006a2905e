/**
 * A copy of a checked PDF with its quotes highlighted. Knows PDFBox; must not know how a document
 * is read. Start reading at {@link no.samsvar.report.pdf.CommentedPdf}.
 */
@NullMarked
package no.samsvar.report.pdf;

import org.jspecify.annotations.NullMarked;
