package no.samsvar.clause;

import java.util.List;
import no.samsvar.document.Language;

/**
 * Port: words of a text with their normal forms, so that terms and texts go through the same
 * analysis. Pure.
 */
public interface Normaliser {
  /** Tokens of one stretch of text, their spans moved by the offset at which the stretch begins. */
  List<Token> tokens(String text, int offset, Language language);

  /** The normal form of a word whose last letters are no ending: {@code tekst}, not {@code tek}. */
  String whole(String word, Language language);
}
