package no.samsvar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.document.DocumentId;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts what is found by force, bearer, concept and content, and from the contents by document,
 * kind and year.
 */
final class FacetCounter implements Collector {
  private static final int SHOWN = 10;
  private static final Comparator<SearchResult.Count> MOST_FIRST =
      Comparator.comparingLong(SearchResult.Count::hits)
          .reversed()
          .thenComparing(SearchResult.Count::value);

  private final IndexView view;
  private final long[] contents;
  private final long[] readings = new long[Reading.COUNT];
  private final long[] bearers = new long[Reading.BEARERS];
  private final Map<String, Long> concepts = new HashMap<>();

  private FacetCounter(IndexView view) {
    this.view = view;
    this.contents = new long[view.contents().count()];
  }

  /** One counter for each thread that searches, added up at the end. */
  static CollectorManager<FacetCounter, FacetCounter> manager(IndexView view) {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        return new FacetCounter(view);
      }

      @Override
      public FacetCounter reduce(Collection<FacetCounter> counters) {
        FacetCounter all = new FacetCounter(view);
        for (FacetCounter one : counters) {
          add(all.contents, one.contents);
          add(all.readings, one.readings);
          add(all.bearers, one.bearers);
          one.concepts.forEach((key, hits) -> all.concepts.merge(key, hits, Long::sum));
        }
        return all;
      }
    };
  }

  private static void add(long[] all, long[] more) {
    for (int i = 0; i < all.length; i++) {
      all[i] += more[i];
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new Leaf(leaf);
  }

  /** Counts of each facet: most hits first, then by name; paths are the files of each content. */
  SortedMap<String, List<SearchResult.Count>> counts(Map<String, List<DocumentId>> paths) {
    Map<String, Map<String, Long>> facets = new HashMap<>();
    concepts.forEach((concept, hits) -> add(facets, IndexFields.CONCEPT, concept, hits));
    for (int packed = 0; packed < readings.length; packed++) {
      Reading reading = Reading.unpack(packed, 0);
      add(facets, IndexFields.FORCE, Reading.word(reading.force()), readings[packed]);
    }
    for (int packed = 0; packed < bearers.length; packed++) {
      long hits = bearers[packed];
      Reading.bearer(packed)
          .ifPresent(role -> add(facets, IndexFields.ACTOR, Reading.word(role), hits));
    }
    List<SearchResult.Count> documents = new ArrayList<>();
    for (int place = 0; place < contents.length; place++) {
      long hits = contents[place];
      if (hits > 0) {
        IndexedContent content = view.contents().content(place);
        add(facets, IndexFields.KIND, content.kind().key(), hits);
        content.year().ifPresent(year -> add(facets, IndexFields.YEAR, String.valueOf(year), hits));
        paths
            .getOrDefault(content.key(), List.of())
            .forEach(path -> documents.add(new SearchResult.Count(path.value(), hits)));
      }
    }
    SortedMap<String, List<SearchResult.Count>> counts = new TreeMap<>();
    facets.forEach((facet, values) -> counts.put(facet, most(each(values))));
    if (!documents.isEmpty()) {
      counts.put("document", most(documents));
    }
    return counts;
  }

  private static void add(
      Map<String, Map<String, Long>> facets, String facet, String value, long hits) {
    if (hits > 0) {
      facets.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, hits, Long::sum);
    }
  }

  private static List<SearchResult.Count> each(Map<String, Long> values) {
    return values.entrySet().stream()
        .map(entry -> new SearchResult.Count(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The first of them by hits; ten thousand documents need not be put in order for ten. */
  private static List<SearchResult.Count> most(List<SearchResult.Count> all) {
    PriorityQueue<SearchResult.Count> most = new PriorityQueue<>(MOST_FIRST.reversed());
    for (SearchResult.Count count : all) {
      most.add(count);
      if (most.size() > SHOWN) {
        most.remove();
      }
    }
    return most.stream().sorted(MOST_FIRST).toList();
  }

  private final class Leaf implements LeafCollector {
    private final LeafReaderContext leaf;
    private final SortedDocValues sets;
    private final NumericDocValues read;
    private final NumericDocValues bearer;
    private final int[] bySet;
    private int place = -1;
    private int end = -1;

    Leaf(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      sets = DocValues.getSorted(leaf.reader(), IndexFields.CONCEPT);
      read = DocValues.getNumeric(leaf.reader(), IndexFields.READING);
      bearer = DocValues.getNumeric(leaf.reader(), IndexFields.ROLE);
      bySet = new int[sets.getValueCount()];
    }

    @Override
    public void setScorer(Scorable scorer) {
      // counts do not ask for scores
    }

    @Override
    public void collect(int doc) throws IOException {
      int global = leaf.docBase + doc;
      if (global >= end) {
        place = view.contents().place(global);
        end = view.contents().end(place);
      }
      contents[place]++;
      if (sets.advanceExact(doc)) {
        bySet[sets.ordValue()]++;
      }
      if (read.advanceExact(doc)) {
        readings[(int) read.longValue()]++;
      }
      if (bearer.advanceExact(doc)) {
        bearers[(int) bearer.longValue()]++;
      }
    }

    @Override
    public void finish() throws IOException {
      for (int ord = 0; ord < bySet.length; ord++) {
        if (bySet[ord] > 0) {
          for (String name : view.concepts().concepts(leaf, sets, ord)) {
            concepts.merge(name, (long) bySet[ord], Long::sum);
          }
        }
      }
    }
  }
}
