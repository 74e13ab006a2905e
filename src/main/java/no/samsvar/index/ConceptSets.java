package no.samsvar.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.LongBitSet;

/**
 * The concepts that clauses have together, each such set under its number in its part of an index.
 * Safe to share between threads.
 */
final class ConceptSets {
  private final Map<Object, AtomicReferenceArray<List<String>>> known = new ConcurrentHashMap<>();

  /** The concepts of a set. */
  List<String> concepts(LeafReaderContext leaf, SortedDocValues sets, int number)
      throws IOException {
    AtomicReferenceArray<List<String>> here =
        known.computeIfAbsent(leaf.id(), _ -> new AtomicReferenceArray<>(sets.getValueCount()));
    List<String> found = here.get(number);
    if (found == null) {
      found = split(sets.lookupOrd(number).utf8ToString());
      here.set(number, found);
    }
    return found;
  }

  private static List<String> split(String together) {
    return together.isEmpty() ? List.of() : List.of(together.split(IndexFields.BETWEEN, -1));
  }

  /** Every concept that a clause has. */
  static Set<String> all(List<LeafReaderContext> leaves) throws IOException {
    Set<String> all = new TreeSet<>();
    for (LeafReaderContext leaf : leaves) {
      TermsEnum sets = DocValues.getSorted(leaf.reader(), IndexFields.CONCEPT).termsEnum();
      while (sets.next() != null) {
        all.addAll(split(sets.term().utf8ToString()));
      }
    }
    return all;
  }

  /** The numbers of the sets that a concept is in. */
  static LongBitSet with(String concept, LeafReader reader) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, IndexFields.CONCEPT);
    LongBitSet with = new LongBitSet(values.getValueCount());
    TermsEnum sets = values.termsEnum();
    while (sets.next() != null) {
      if (split(sets.term().utf8ToString()).contains(concept)) {
        with.set(sets.ord());
      }
    }
    return with;
  }
}
