package no.samsvar.language;

import no.samsvar.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that were met before, with their form and stem. Documents share most of their words; a new
 * word takes the place of an older one now and then, so that those of a garbled document don't fill
 * the memory. Safe to share between threads: what one of them doesn't see yet, it finds again.
 */
final class KnownWords {
  private static final int PLACES = 1 << 15;

  private final @Nullable Known[] places = new Known[PLACES];

  /** A word as it was written, in lower case, and its stem. */
  record Known(String written, String form, String stem) {}

  /** What is known of the word that stands there; null when it is not remembered. */
  @Nullable Known get(String text, Span span) {
    Known known = places[place(text, span.start(), span.end())];
    boolean same =
        known != null
            && known.written().length() == span.length()
            && text.startsWith(known.written(), span.start());
    return same ? known : null;
  }

  /** Remembers a word. */
  void put(Known known) {
    places[place(known.written(), 0, known.written().length())] = known;
  }

  private static int place(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }
}
