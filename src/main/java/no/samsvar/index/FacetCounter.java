package no.samsvar.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Long> contents = new TreeMap<>();
  private final Map<String, Long> concepts = new TreeMap<>();
  private final Map<Integer, Long> readings = new TreeMap<>();

  /** One counter for each thread that searches, added up at the end. */
  static CollectorManager<FacetCounter, FacetCounter> manager() {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        return new FacetCounter();
      }

      @Override
      public FacetCounter reduce(Collection<FacetCounter> counters) {
        FacetCounter all = new FacetCounter();
        for (FacetCounter one : counters) {
          one.contents.forEach((key, hits) -> all.contents.merge(key, hits, Long::sum));
          one.concepts.forEach((key, hits) -> all.concepts.merge(key, hits, Long::sum));
          one.readings.forEach((key, hits) -> all.readings.merge(key, hits, Long::sum));
        }
        return all;
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new Leaf(leaf);
  }

  /** Counts of each facet: most hits first, then by name. */
  SortedMap<String, List<SearchResult.Count>> counts(Catalogue catalogue) {
    SortedMap<String, Map<String, Long>> facets = new TreeMap<>();
    concepts.forEach((concept, hits) -> add(facets, IndexFields.CONCEPT, concept, hits));
    readings.forEach(
        (packed, hits) -> {
          Reading reading = Reading.unpack(packed);
          add(facets, IndexFields.FORCE, Reading.word(reading.force()), hits);
          reading
              .bearer()
              .ifPresent(role -> add(facets, IndexFields.ACTOR, Reading.word(role), hits));
        });
    Map<String, List<DocumentId>> paths = catalogue.paths();
    contents.forEach(
        (key, hits) -> {
          IndexedContent content = catalogue.contents().get(key);
          if (content != null) {
            add(facets, IndexFields.KIND, content.kind().key(), hits);
            content
                .year()
                .ifPresent(year -> add(facets, IndexFields.YEAR, String.valueOf(year), hits));
            paths
                .getOrDefault(key, List.of())
                .forEach(path -> add(facets, "document", path.value(), hits));
          }
        });
    SortedMap<String, List<SearchResult.Count>> counts = new TreeMap<>();
    facets.forEach((facet, values) -> counts.put(facet, most(values)));
    return counts;
  }

  private static void add(
      Map<String, Map<String, Long>> facets, String facet, String value, long hits) {
    facets.computeIfAbsent(facet, _ -> new TreeMap<>()).merge(value, hits, Long::sum);
  }

  private static List<SearchResult.Count> most(Map<String, Long> values) {
    return values.entrySet().stream()
        .map(entry -> new SearchResult.Count(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(SearchResult.Count::hits)
                .reversed()
                .thenComparing(SearchResult.Count::value))
        .limit(SHOWN)
        .toList();
  }

  private final class Leaf implements LeafCollector {
    private final SortedDocValues keys;
    private final SortedDocValues sets;
    private final NumericDocValues read;
    private final long[] byKey;
    private final long[] bySet;

    Leaf(LeafReaderContext leaf) throws IOException {
      keys = DocValues.getSorted(leaf.reader(), IndexFields.KEY);
      sets = DocValues.getSorted(leaf.reader(), IndexFields.CONCEPT);
      read = DocValues.getNumeric(leaf.reader(), IndexFields.READING);
      byKey = new long[keys.getValueCount()];
      bySet = new long[sets.getValueCount()];
    }

    @Override
    public void setScorer(Scorable scorer) {
      // counts do not ask for scores
    }

    @Override
    public void collect(int doc) throws IOException {
      if (keys.advanceExact(doc)) {
        byKey[keys.ordValue()]++;
      }
      if (sets.advanceExact(doc)) {
        bySet[sets.ordValue()]++;
      }
      if (read.advanceExact(doc)) {
        readings.merge((int) read.longValue(), 1L, Long::sum);
      }
    }

    @Override
    public void finish() throws IOException {
      for (int ord = 0; ord < byKey.length; ord++) {
        if (byKey[ord] > 0) {
          contents.merge(keys.lookupOrd(ord).utf8ToString(), byKey[ord], Long::sum);
        }
      }
      for (int ord = 0; ord < bySet.length; ord++) {
        if (bySet[ord] > 0) {
          for (String name : sets.lookupOrd(ord).utf8ToString().split(IndexFields.BETWEEN, -1)) {
            concepts.merge(name, bySet[ord], Long::sum);
          }
        }
      }
    }
  }
}
