/**
 * Results for people and machines: one renderer a format. {@code view} holds what is shown and its
 * words in bokmål, nynorsk and English; {@code plain}, {@code exchange}, {@code page} and {@code
 * docx} give it a format each, with one library. Knows nothing of how a verdict came about. Start
 * reading at {@link no.samsvar.report.Renderers}.
 */
@NullMarked
package no.samsvar.report;

import org.jspecify.annotations.NullMarked;
