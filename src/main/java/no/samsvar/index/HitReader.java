package no.samsvar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Section;
import no.samsvar.text.Span;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;

/** Turns what Lucene found into hits: the words from the stored document, its page and section. */
final class HitReader {
  private final IndexView view;
  private final Map<String, List<DocumentId>> paths;
  private final Marker marker;
  private final Map<Integer, IndexView.Outline> outlines = new HashMap<>();

  /** Paths are the files that have each content, by its key. */
  HitReader(IndexView view, Map<String, List<DocumentId>> paths, SearchWords words) {
    this.view = view;
    this.paths = paths;
    this.marker = new Marker(words);
  }

  /** The hit of one of Lucene's documents; empty when no file has its content any more. */
  Optional<Hit> hit(int doc, Query query) throws IOException, IndexFault {
    int place = view.contents().place(doc);
    IndexedContent content = view.contents().content(place);
    List<DocumentId> files = paths.getOrDefault(content.key(), List.of());
    if (files.isEmpty()) {
      return Optional.empty();
    }
    IndexView.Outline outline = outline(place, files.getFirst());
    Document document = outline.document();
    Span span =
        outline
            .spans()
            .get(doc - view.contents().start(place) - 1)
            .orElseThrow(() -> new IndexFault(IndexFault.Reason.DAMAGED));
    String text = document.text().slice(span);
    List<Section> above = above(document.body(), span);
    return Optional.of(
        new Hit(
            files.getFirst(),
            files.subList(1, files.size()),
            content.kind(),
            document.text().positionAt(span.start()).page(),
            last(above.stream().map(Section::number).toList()),
            last(above.stream().map(s -> s.heading().map(document.text()::slice)).toList()),
            span,
            text,
            marker.mark(query, text),
            reading(doc)));
  }

  private IndexView.Outline outline(int place, DocumentId id) throws IndexFault {
    IndexView.Outline known = outlines.get(place);
    if (known == null) {
      known = view.outline(place, id);
      outlines.put(place, known);
    }
    return known;
  }

  private Reading reading(int doc) throws IOException {
    List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int local = doc - leaf.docBase;
    return Reading.unpack(
        number(leaf.reader(), local, IndexFields.READING),
        number(leaf.reader(), local, IndexFields.ROLE));
  }

  /** The sections around a span, outermost first. */
  private static List<Section> above(Section body, Span span) {
    List<Section> above = new ArrayList<>();
    Optional<Section> next = Optional.of(body);
    while (next.isPresent()) {
      above.add(next.get());
      next =
          next.get().subsections().stream()
              .filter(section -> section.span().contains(span))
              .findFirst();
    }
    return above;
  }

  private static Optional<String> last(List<Optional<String>> values) {
    return values.stream().flatMap(Optional::stream).reduce((_, later) -> later);
  }

  private static int number(LeafReader reader, int doc, String field) throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, field);
    return values.advanceExact(doc) ? (int) values.longValue() : 0;
  }
}
