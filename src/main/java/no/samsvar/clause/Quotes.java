package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.text.Span;

/**
 * Stretches of one block that stand between quotation marks. A mark that is never closed runs to
 * the block's end.
 */
record Quotes(List<Span> spans) {
  static final Quotes NONE = new Quotes(List.of());

  /** Shorter quotations are names and terms. */
  private static final int WORDS = 4;

  static Quotes in(String text, Span block) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && (c == '«' || c == '“' || c == '„' || c == '”' || c == '"')) {
        open = i;
      } else if (open >= 0 && (c == '»' || c == '”' || c == '“' || c == '"')) {
        add(found, text, new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      add(found, text, new Span(open, block.end()));
    }
    return found.isEmpty() ? NONE : new Quotes(List.copyOf(found));
  }

  private static void add(List<Span> found, String text, Span span) {
    int words = 1;
    for (int i = span.start(); i < span.end(); i++) {
      words += text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 1 : 0;
    }
    if (words >= WORDS) {
      found.add(span);
    }
  }

  /** Whether most of a stretch is quoted. */
  boolean most(Span stretch) {
    int inside = 0;
    for (Span span : spans) {
      if (span.overlaps(stretch)) {
        inside += Math.min(span.end(), stretch.end()) - Math.max(span.start(), stretch.start());
      }
    }
    return inside * 2 > stretch.length();
  }
}
