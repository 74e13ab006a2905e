package no.samsvar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.text.Span;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds the words of a query in the text of a hit. */
final class Marker {
  private final UnifiedHighlighter highlighter;

  Marker(SearchWords words) {
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(new SearchAnalyzer(words))
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new Spans())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .build();
  }

  /** The spans to mark, in the order of the text, none of them touching another. */
  List<Span> mark(Query query, String text) throws IOException {
    Object found = highlighter.highlightWithoutSearcher(IndexFields.TEXT, query, text, 1);
    return found instanceof Marked marked ? marked.spans() : List.of();
  }

  private record Marked(List<Span> spans) {}

  /** Keeps the places where Lucene would write tags. */
  private static final class Spans extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Span> spans = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          Span word = new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
          if (!QueryTerms.small(content.substring(word.start(), word.end()))) {
            add(spans, word);
          }
        }
      }
      return new Marked(List.copyOf(spans));
    }

    private static void add(List<Span> spans, Span span) {
      boolean joins = !spans.isEmpty() && span.start() <= spans.getLast().end();
      if (joins) {
        spans.set(spans.size() - 1, spans.getLast().cover(span));
      } else {
        spans.add(span);
      }
    }
  }
}
