/**
 * The index over many documents: their clauses to search in, and their whole analyses to check
 * again without opening a file. Knows nothing of rules, verdicts and file formats; what concepts a
 * clause has is told to it through a port. Start reading at {@link no.samsvar.index.IndexStore} for
 * writing and {@link no.samsvar.index.IndexView} for reading.
 */
@NullMarked
package no.samsvar.index;

import org.jspecify.annotations.NullMarked;
