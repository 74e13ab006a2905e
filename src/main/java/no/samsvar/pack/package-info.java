/**
 * The files that people review: rule packs and the lexicon (YAML), read into values that can't be
 * wrong, or into problems with file, line and column. Knows nothing of documents and verdicts.
 * Start reading at {@link no.samsvar.pack.PackReader}.
 */
@NullMarked
package no.samsvar.pack;

import org.jspecify.annotations.NullMarked;
