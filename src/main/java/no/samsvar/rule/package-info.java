/**
 * What is demanded: rules, their components and conditions, the lexicon of concepts. Values only;
 * nothing here reads a file or looks at a document. Start reading at {@link no.samsvar.rule.Rule}.
 */
@NullMarked
package no.samsvar.rule;

import org.jspecify.annotations.NullMarked;
