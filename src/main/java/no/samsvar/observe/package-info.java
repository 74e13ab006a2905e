/**
 * What is read in the text itself, beside verdicts: what is wrong with it, whatever the rules
 * demand; who owes what to whom within one document; and what holds between several. Knows nothing
 * of files, formats, rule packs or words for people. Start reading at {@link
 * no.samsvar.observe.TextChecks}, the list of all checks, and {@link
 * no.samsvar.observe.DutyReader}.
 */
@NullMarked
package no.samsvar.observe;

import org.jspecify.annotations.NullMarked;
