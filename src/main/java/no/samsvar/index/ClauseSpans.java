package no.samsvar.index;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.Span;

/** Where the clauses of a content stand in its text, in the order of Lucene's documents. */
final class ClauseSpans {
  private ClauseSpans() {}

  /** Spans as bytes; a document that is no clause has none. */
  static byte[] pack(List<Optional<Span>> spans) {
    PackedOut out = new PackedOut();
    int[] near = new int[1];
    out.list(
        spans,
        span ->
            out.maybe(
                span,
                whole -> {
                  out.span(whole, near[0]);
                  near[0] = whole.end();
                }));
    return out.compressed();
  }

  static List<Optional<Span>> unpack(byte[] packed) {
    PackedIn in = PackedIn.of(packed);
    int[] near = new int[1];
    return in.list(
        () ->
            in.maybe(
                () -> {
                  Span whole = in.span(near[0]);
                  near[0] = whole.end();
                  return whole;
                }));
  }
}
