package no.samsvar.index;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.LongBitSet;

/**
 * Clauses by what is kept of each as a value. Lists of the clauses that have a value would take a
 * fifth of the index, and most of these values stand beside a word that finds fewer.
 */
final class ValueQuery extends Query {
  /** Looks at the values of one part of an index. */
  private interface Test {
    TwoPhaseIterator in(LeafReader reader) throws IOException;
  }

  /** Looking at a value costs about as much as so many simple steps. */
  private static final float COST = 4;

  private final String field;
  private final String value;
  private final Test test;

  private ValueQuery(String field, String value, Test test) {
    this.field = field;
    this.value = value;
    this.test = test;
  }

  /** Clauses whose number fits; the value's name tells queries apart. */
  static ValueQuery number(String field, String value, String stored, IntPredicate fits) {
    return new ValueQuery(field, value, reader -> numbers(reader, stored, fits));
  }

  /** Clauses that have a concept. */
  static ValueQuery concept(String concept) {
    return new ValueQuery(IndexFields.CONCEPT, concept, reader -> concepts(reader, concept));
  }

  private static TwoPhaseIterator numbers(LeafReader reader, String stored, IntPredicate fits)
      throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, stored);
    return new TwoPhaseIterator(values) {
      @Override
      public boolean matches() throws IOException {
        return fits.test((int) values.longValue());
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  private static TwoPhaseIterator concepts(LeafReader reader, String concept) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, IndexFields.CONCEPT);
    LongBitSet with = ConceptSets.with(concept, reader);
    return new TwoPhaseIterator(values) {
      @Override
      public boolean matches() throws IOException {
        return with.get(values.ordValue());
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer scorer = new ConstantScoreScorer(score(), mode, test.in(leaf.reader()));
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String other) {
    return field + ":" + value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueQuery query
        && field.equals(query.field)
        && value.equals(query.value);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + value.hashCode();
  }
}
