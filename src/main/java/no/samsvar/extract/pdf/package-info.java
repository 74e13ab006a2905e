/**
 * PDF files to lines, by where the glyphs stand on the page; PDFBox stays in here. Knows nothing of
 * headings or sections: lines go on to {@link no.samsvar.extract.layout.LineLayout}. Start reading
 * at {@link no.samsvar.extract.pdf.PdfReader}.
 */
@NullMarked
package no.samsvar.extract.pdf;

import org.jspecify.annotations.NullMarked;
