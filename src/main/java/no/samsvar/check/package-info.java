/**
 * What was found: evaluates rules over analysed documents. A verdict never stands without evidence;
 * a mention never counts as a commitment; absence tells where was searched and what came closest.
 * Knows nothing of files, formats or YAML. Start reading at {@link no.samsvar.check.Checker}.
 */
@NullMarked
package no.samsvar.check;

import org.jspecify.annotations.NullMarked;
