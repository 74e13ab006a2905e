/**
 * What is read in the text itself, beside verdicts: who owes what to whom within one document, and
 * what holds between several. Knows nothing of files, formats or words for people. Start reading at
 * {@link no.samsvar.observe.DutyReader}.
 */
@NullMarked
package no.samsvar.observe;

import org.jspecify.annotations.NullMarked;
