/**
 * Markdown and HTML to pieces; commonmark and jsoup stay in here. Knows nothing of other formats or
 * of how trees are built. Start reading at {@link no.samsvar.extract.markup.MarkdownReader} and
 * {@link no.samsvar.extract.markup.HtmlReader}.
 */
@NullMarked
package no.samsvar.extract.markup;

import org.jspecify.annotations.NullMarked;
