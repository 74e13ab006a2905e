package no.samsvar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;

/** Which content a document of Lucene's belongs to: the last one that began before it. */
final class Contents {
  private final int[] starts;
  private final int[] ranks;
  private final List<IndexedContent> contents;
  private final Map<String, Integer> byKey = new HashMap<>();

  /** Contents by the document that each begins with. */
  Contents(SortedMap<Integer, IndexedContent> all) {
    this.starts = all.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.contents = List.copyOf(all.values());
    this.ranks = new int[starts.length];
    List<String> keys = new ArrayList<>(contents.stream().map(IndexedContent::key).toList());
    for (int place = 0; place < starts.length; place++) {
      byKey.put(keys.get(place), place);
    }
    keys.sort(null);
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[byKey.getOrDefault(keys.get(rank), 0)] = rank;
    }
  }

  int count() {
    return starts.length;
  }

  /** The place among the contents of the one that a clause belongs to. */
  int place(int doc) {
    int found = Arrays.binarySearch(starts, doc);
    return found >= 0 ? found : -found - 2;
  }

  IndexedContent content(int place) {
    return contents.get(place);
  }

  /** The document that a content begins with. */
  int start(int place) {
    return starts[place];
  }

  /** The first document after a content's clauses that may be no clause of it. */
  int end(int place) {
    return place + 1 < starts.length ? starts[place + 1] : Integer.MAX_VALUE;
  }

  /** The document that the content of this key begins with. */
  Optional<Integer> start(String key) {
    return Optional.ofNullable(byKey.get(key)).map(place -> starts[place]);
  }

  /** Clauses by their content's key and their place in it, whatever was indexed first. */
  LongValuesSource order() {
    return new Order(this);
  }

  private static final class Order extends LongValuesSource {
    private final Contents contents;

    Order(Contents contents) {
      this.contents = contents;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) {
      return new LongValues() {
        private long value;

        @Override
        public long longValue() {
          return value;
        }

        @Override
        public boolean advanceExact(int doc) {
          int place = contents.place(leaf.docBase + doc);
          value =
              ((long) contents.ranks[place] << Integer.SIZE)
                  + (leaf.docBase + doc - contents.starts[place]);
          return true;
        }
      };
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) throws IOException {
      return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }

    @Override
    public String toString() {
      return "order";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Order order && contents == order.contents;
    }

    @Override
    public int hashCode() {
      return contents.starts.length;
    }
  }
}
