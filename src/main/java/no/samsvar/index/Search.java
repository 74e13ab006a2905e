package no.samsvar.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.samsvar.document.DocumentId;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Finds clauses in an index, those that commit before mentions. Equal scores go by content and
 * place, so that the order in which files were indexed does not show.
 */
public final class Search {
  private static final int LIKE_TERMS = 30;
  private static final int LIKE_LOOKED_AT = 10;

  private final IndexView view;
  private final SearchWords words;
  private final Map<String, List<DocumentId>> paths;
  private final Sort bestFirst;

  /** Searches this state of an index; words are those it was written with. */
  public Search(IndexView view, SearchWords words) {
    this.view = view;
    this.words = words;
    this.paths = view.catalogue().paths();
    this.bestFirst = new Sort(SortField.FIELD_SCORE, view.contents().order().getSortField(false));
  }

  /**
   * The clauses that a query finds.
   *
   * @throws QueryFault when it can't be understood
   */
  public SearchResult find(SearchRequest request) throws QueryFault, IndexFault {
    try {
      QueryTerms terms = new QueryTerms(words, view.heads());
      QueryFields fields = new QueryFields(terms, view.catalogue(), this::concepts);
      boolean everything = request.query().isBlank() && !request.filters().isEmpty();
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      Query asked = new BooleanQuery.Builder().build();
      if (!everything) {
        asked = QueryReader.read(request.query(), terms, fields);
        builder.add(asked, Occur.MUST);
      }
      for (SearchRequest.Filter filter : request.filters()) {
        builder.add(fields.query(filter.field(), filter.value()), Occur.FILTER);
      }
      Query query = builder.build();
      CompletableFuture<SortedMap<String, List<SearchResult.Count>>> facets =
          request.facets()
              ? CompletableFuture.supplyAsync(() -> facets(query))
              : CompletableFuture.completedFuture(new TreeMap<>());
      TopFieldDocs top = top(query, request.most());
      List<Hit> hits = hits(top, asked);
      return new SearchResult(top.totalHits.value(), hits, joined(facets));
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /** The clauses nearest to a text, best first, none of them nearly the same as one before it. */
  public List<Hit> similar(String text, List<SearchRequest.Filter> filters, int most)
      throws QueryFault, IndexFault {
    try {
      QueryTerms terms = new QueryTerms(words, view.heads());
      QueryFields fields = new QueryFields(terms, view.catalogue(), this::concepts);
      Query like = like(text);
      BooleanQuery.Builder builder = new BooleanQuery.Builder().add(like, Occur.MUST);
      for (SearchRequest.Filter filter : filters) {
        builder.add(fields.query(filter.field(), filter.value()), Occur.FILTER);
      }
      TopFieldDocs top = top(builder.build(), most * LIKE_LOOKED_AT);
      return Shingles.distinct(hits(top, like), words).stream().limit(most).toList();
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /** Counted while the hits are put in order. */
  private SortedMap<String, List<SearchResult.Count>> facets(Query query) {
    try {
      return view.searcher().search(query, FacetCounter.manager(view)).counts(paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T joined(CompletableFuture<T> counted) throws IOException {
    try {
      return counted.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException trouble) {
        throw trouble.getCause();
      }
      throw e;
    }
  }

  private TopFieldDocs top(Query query, int most) throws IOException {
    Query weighed =
        FunctionScoreQuery.boostByValue(
            query, DoubleValuesSource.fromField(IndexFields.READING, Weights::of));
    return view.searcher()
        .search(weighed, new TopFieldCollectorManager(bestFirst, most, Integer.MAX_VALUE));
  }

  private List<Hit> hits(TopFieldDocs top, Query marked) throws IOException, IndexFault {
    HitReader reader = new HitReader(view, paths, words);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      reader.hit(found.doc, marked).ifPresent(hits::add);
    }
    return hits;
  }

  private Query like(String text) throws IOException {
    MoreLikeThis like = new MoreLikeThis(view.searcher().getIndexReader());
    like.setAnalyzer(new SearchAnalyzer(words));
    like.setFieldNames(new String[] {IndexFields.TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(1);
    like.setMaxQueryTerms(LIKE_TERMS);
    like.setBoost(true);
    return like.like(IndexFields.TEXT, new StringReader(text));
  }

  /** Every concept that a clause of the index has. */
  private Set<String> concepts() {
    try {
      return ConceptSets.all(view.searcher().getIndexReader().leaves());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
