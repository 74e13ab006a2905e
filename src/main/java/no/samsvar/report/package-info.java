/**
 * Results for people and machines: one renderer a format, and the texts of reports in bokmål, nynorsk and English. Knows
 * nothing of how a verdict came about. Start reading at {@link no.samsvar.report.Renderer}.
 */
@NullMarked
package no.samsvar.report;

import org.jspecify.annotations.NullMarked;
