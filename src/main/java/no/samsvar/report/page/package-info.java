/**
 * Results as pages: one self-contained HTML file for people, and a sheet for a committee, from
 * FreeMarker templates. Templates see only maps, lists, texts, numbers and truth values, and can't
 * reach classes. Start reading at {@link no.samsvar.report.page.PageReport}.
 */
@NullMarked
package no.samsvar.report.page;

import org.jspecify.annotations.NullMarked;
