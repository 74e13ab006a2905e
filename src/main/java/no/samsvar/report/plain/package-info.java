/**
 * Results as plain text for people: the console, and Markdown to paste elsewhere. Uses only the
 * JDK. Start reading at {@link no.samsvar.report.plain.ConsoleReport}.
 */
@NullMarked
package no.samsvar.report.plain;

import org.jspecify.annotations.NullMarked;
