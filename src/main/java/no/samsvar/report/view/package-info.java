/**
 * What every report shows, before it becomes a format: the words of three languages, masking,
 * counts and order. Knows nothing of formats and uses only the JDK. Start reading at {@link
 * no.samsvar.report.view.RunView}.
 */
@NullMarked
package no.samsvar.report.view;

import org.jspecify.annotations.NullMarked;
