/**
 * How well verdicts agree with those of careful readers, and whether rules do what their own
 * examples say. Pure; truth comes in as values. Start reading at {@link
 * no.samsvar.measure.Evaluator}.
 */
@NullMarked
package no.samsvar.measure;

import org.jspecify.annotations.NullMarked;
