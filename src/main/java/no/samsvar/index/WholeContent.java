package no.samsvar.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/**
 * A content with all that follows it, to be taken out by its key. Many of these are asked in one
 * run of a part of the index that is new each time, so nothing is remembered of it.
 */
final class WholeContent extends Query {
  private final String key;

  WholeContent(String key) {
    this.key = key;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        PostingsEnum found = leaf.reader().postings(new Term(IndexFields.KEY, key));
        return found == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, whole(found, leaf.reader())));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static DocIdSetIterator whole(PostingsEnum found, LeafReader reader) throws IOException {
    RoaringDocIdSet.Builder all = new RoaringDocIdSet.Builder(reader.maxDoc());
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      int end =
          Math.min(
              next(reader, IndexFields.CONTENT, doc + 1), next(reader, IndexFields.FILE, doc + 1));
      all.add(DocIdSetIterator.range(doc, Math.min(end, reader.maxDoc())));
    }
    return all.build().iterator();
  }

  private static int next(LeafReader reader, String type, int from) throws IOException {
    PostingsEnum all = reader.postings(new Term(IndexFields.TYPE, type), PostingsEnum.NONE);
    return all == null ? DocIdSetIterator.NO_MORE_DOCS : all.advance(from);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "content(" + key + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WholeContent whole && key.equals(whole.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
