package no.samsvar.clause;

import no.samsvar.text.Span;

/**
 * A word or number of the text. Form is the word in lower case (NFC); stem is its normal form,
 * equal for the inflected forms of a word in bokmål and nynorsk, or in English. The first part of
 * an elliptic compound ("drifts-" before "vedlikeholdsavtale") has the stem of the compound that it
 * stands for. Punctuation is no token.
 */
public record Token(Span span, String form, String stem) {
  /** Whether it stands for a compound of which it is only the first part. */
  public boolean elliptic() {
    return stem.length() > form.length() + 1 && stem.startsWith(form);
  }
}
