/**
 * Where something is: spans of UTF-16 offsets, and the pages, lines and columns people read. Knows
 * nothing of documents, languages or files. Start reading at {@link no.samsvar.text.SourceText}.
 */
@NullMarked
package no.samsvar.text;

import org.jspecify.annotations.NullMarked;
