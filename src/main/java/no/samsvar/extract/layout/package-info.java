/**
 * The form between file formats and {@link no.samsvar.document.Document}s, and the pure steps from
 * one to the other: lines to pieces, pieces to the tree of sections. Knows the layout habits of
 * governance documents; knows nothing of file formats or libraries, and nothing of what the words
 * mean. Start reading at {@link no.samsvar.extract.layout.Piece} and {@link
 * no.samsvar.extract.layout.StructureBuilder}.
 */
@NullMarked
package no.samsvar.extract.layout;

import org.jspecify.annotations.NullMarked;
