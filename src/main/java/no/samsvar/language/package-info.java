/**
 * Words of a text in three written languages: which language a block is in, where its sentences
 * end, which normal form a word has, and what kind of document it is. Wires these to the analysis
 * in {@code clause}; knows nothing of rules or file formats. Start reading at {@link
 * no.samsvar.language.LanguageAnalyser}.
 */
@NullMarked
package no.samsvar.language;

import org.jspecify.annotations.NullMarked;
