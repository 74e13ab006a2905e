/**
 * What the text commits to. A clause is the smallest stretch of text with one force, polarity and
 * stance; the three axes are independent, because "må ikke", "kan bli", "staten skal" and "bør
 * kommunen …?" can't be told apart if any two are folded into one. Knows nothing of rules, verdicts
 * or libraries. Start reading at {@link no.samsvar.clause.Clause}.
 */
@NullMarked
package no.samsvar.clause;

import org.jspecify.annotations.NullMarked;
