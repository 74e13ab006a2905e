package no.samsvar.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where contents and stretches begin among Lucene's documents, of those parts of an index that were
 * asked for. What follows one, up to the next, belongs to it. Safe to share between threads.
 */
final class Heads {
  /** What a head is the head of. */
  enum Of {
    CONTENT,
    STRETCH
  }

  private record Part(Object leaf, Of of) {}

  private final Map<Part, FixedBitSet> known = new ConcurrentHashMap<>();

  /** The documents at which something of this kind begins, or what ends it. */
  FixedBitSet in(LeafReaderContext leaf, Of of) throws IOException {
    Part part = new Part(leaf.id(), of);
    FixedBitSet found = known.get(part);
    if (found == null) {
      found = new FixedBitSet(leaf.reader().maxDoc());
      add(leaf, IndexFields.FILE, found);
      add(leaf, IndexFields.CONTENT, found);
      if (of == Of.STRETCH) {
        add(leaf, IndexFields.STRETCH, found);
      }
      known.put(part, found);
    }
    return found;
  }

  private static void add(LeafReaderContext leaf, String type, FixedBitSet found)
      throws IOException {
    PostingsEnum all = leaf.reader().postings(new Term(IndexFields.TYPE, type), PostingsEnum.NONE);
    if (all != null) {
      for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
        found.set(doc);
      }
    }
  }
}
