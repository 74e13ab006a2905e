/**
 * The command line: one class for each command, exit codes, nothing else. Knows only the facade and
 * the values it returns. Start reading at {@link no.samsvar.cli.Main}.
 */
@NullMarked
package no.samsvar.cli;

import org.jspecify.annotations.NullMarked;
