/**
 * Files to documents: tells the format, sends the bytes to its reader and has the structure built.
 * Knows nothing of clauses, languages or rules. Start reading at {@link
 * no.samsvar.extract.FileExtractor}; readers live in the packages below, one library each, and meet
 * in {@link no.samsvar.extract.layout.Piece}.
 */
@NullMarked
package no.samsvar.extract;

import org.jspecify.annotations.NullMarked;
