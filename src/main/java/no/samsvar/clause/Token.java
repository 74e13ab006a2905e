package no.samsvar.clause;

import no.samsvar.text.Span;

/**
 * A word or number of the text. Form is the word in lower case (NFC); stem is its normal form,
 * equal for the inflected forms of a word in bokmål and nynorsk, or in English. Punctuation is no
 * token.
 */
public record Token(Span span, String form, String stem) {}
