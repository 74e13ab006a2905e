/**
 * What was handed in and its structure: sections and blocks over one text. Knows nothing of
 * clauses, rules or file formats. Start reading at {@link no.samsvar.document.Document}; files
 * become documents through {@link no.samsvar.document.Extractor}.
 */
@NullMarked
package no.samsvar.document;

import org.jspecify.annotations.NullMarked;
