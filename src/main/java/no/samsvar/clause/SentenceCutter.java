package no.samsvar.clause;

import java.util.List;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/**
 * Port: sentences of one block, in order; they cover everything but the white space between them.
 * Pure.
 */
public interface SentenceCutter {
  /** Cuts the text of a span into sentences. */
  List<Span> sentences(String text, Span span, Language language);
}
