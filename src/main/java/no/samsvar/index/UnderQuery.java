package no.samsvar.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What follows the contents or stretches that another query finds; all of it scores the same. */
final class UnderQuery extends Query {
  /** About so many clauses stand under one head, told to Lucene for its plans. */
  private static final int USUAL = 12;

  private final Query wanted;
  private final Heads heads;
  private final Heads.Of of;

  UnderQuery(Query wanted, Heads heads, Heads.Of of) {
    this.wanted = wanted;
    this.heads = heads;
    this.of = of;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier found = inner.scorerSupplier(leaf);
        return found == null
            ? null
            : supplier(found, heads.in(leaf, of), all -> constant(score(), mode, all));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return inner.isCacheable(leaf);
      }
    };
  }

  private static Scorer constant(float score, ScoreMode mode, DocIdSetIterator all) {
    return new ConstantScoreScorer(score, mode, all);
  }

  /** Makes a scorer of what it is to go through. */
  private interface Scoring {
    Scorer over(DocIdSetIterator all);
  }

  private static ScorerSupplier supplier(ScorerSupplier found, FixedBitSet heads, Scoring scoring) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long lead) throws IOException {
        return scoring.over(new Following(found.get(lead).iterator(), heads));
      }

      @Override
      public long cost() {
        return found.cost() * USUAL;
      }
    };
  }

  /** Goes through what follows each head, up to the next. */
  private static final class Following extends DocIdSetIterator {
    private final DocIdSetIterator wanted;
    private final FixedBitSet heads;
    private int doc = -1;
    private int end;

    Following(DocIdSetIterator wanted, FixedBitSet heads) {
      this.wanted = wanted;
      this.heads = heads;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      if (target < end) {
        doc = target;
        return doc;
      }
      if (target >= heads.length()) {
        doc = NO_MORE_DOCS;
        return doc;
      }
      int from = Math.max(0, heads.prevSetBit(target));
      int head = wanted.docID() < from ? wanted.advance(from) : wanted.docID();
      // The head that the last stretch was under may still be the one that stands here.
      while (head != NO_MORE_DOCS) {
        int next = head + 1 < heads.length() ? heads.nextSetBit(head + 1) : NO_MORE_DOCS;
        int first = Math.max(target, head + 1);
        end = Math.min(next, heads.length());
        if (first < end) {
          doc = first;
          return doc;
        }
        head = wanted.nextDoc();
      }
      doc = NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return wanted.cost() * USUAL;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "under(" + wanted.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnderQuery query
        && wanted.equals(query.wanted)
        && heads == query.heads
        && of == query.of;
  }

  @Override
  public int hashCode() {
    return 31 * wanted.hashCode() + of.name().hashCode();
  }
}
