package no.samsvar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Section;
import no.samsvar.text.Span;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;

/** Turns what Lucene found into hits: the words from the stored document, its page and section. */
final class HitReader {
  private final IndexView view;
  private final Marker marker;
  private final Map<String, List<DocumentId>> paths;
  private final Map<String, Document> documents = new HashMap<>();

  HitReader(IndexView view, SearchWords words) {
    this.view = view;
    this.marker = new Marker(words);
    this.paths = view.catalogue().paths();
  }

  /** The hit of one of Lucene's documents; empty when no file has its content any more. */
  Optional<Hit> hit(int doc, Query query) throws IOException, IndexFault {
    List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int local = doc - leaf.docBase;
    String key = key(leaf.reader(), local);
    List<DocumentId> files = paths.getOrDefault(key, List.of());
    IndexedContent content = view.catalogue().contents().get(key);
    if (files.isEmpty() || content == null) {
      return Optional.empty();
    }
    Document document = document(key, files.getFirst());
    int start = number(leaf.reader(), local, IndexFields.START);
    Span span = new Span(start, start + number(leaf.reader(), local, IndexFields.LENGTH));
    String text = document.text().slice(span);
    List<Section> above = above(document.body(), span);
    OptionalInt page = document.text().positionAt(start).page();
    return Optional.of(
        new Hit(
            files.getFirst(),
            files.subList(1, files.size()),
            content.kind(),
            page,
            last(above.stream().map(Section::number).toList()),
            last(above.stream().map(s -> s.heading().map(document.text()::slice)).toList()),
            span,
            text,
            marker.mark(query, text),
            Reading.unpack(number(leaf.reader(), local, IndexFields.READING))));
  }

  private Document document(String key, DocumentId id) throws IndexFault {
    Document known = documents.get(key);
    if (known == null) {
      known = view.document(key, id).orElseThrow(() -> new IndexFault(IndexFault.Reason.DAMAGED));
      documents.put(key, known);
    }
    return known;
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

  private static String key(LeafReader reader, int doc) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, IndexFields.KEY);
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  private static int number(LeafReader reader, int doc, String field) throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, field);
    return values.advanceExact(doc) ? (int) values.longValue() : 0;
  }
}
