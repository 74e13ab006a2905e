package no.samsvar;

import java.nio.file.Path;
import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.index.Catalogue;
import no.samsvar.index.Hit;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexView;
import no.samsvar.index.QueryFault;
import no.samsvar.index.Search;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SearchResult;

/** Reads an index as it was when it was opened. Safe to share between threads. */
public final class Searcher implements AutoCloseable {
  private final IndexView view;
  private final Search search;

  private Searcher(IndexView view, Search search) {
    this.view = view;
    this.search = search;
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IndexFault when there is none or it can't be read
   */
  public static Searcher open(Samsvar samsvar, Path folder) throws IndexFault {
    IndexView view = IndexView.open(folder);
    return new Searcher(view, new Search(view, Indexer.words(samsvar)));
  }

  /** Which files the index knows. */
  public Catalogue catalogue() {
    return view.catalogue();
  }

  /**
   * The clauses that a query finds, best first.
   *
   * @throws QueryFault when it can't be understood
   */
  public SearchResult search(SearchRequest request) throws QueryFault, IndexFault {
    return search.find(request);
  }

  /** The clauses nearest to a text, best first, none nearly the same as one before it. */
  public List<Hit> similar(String text, List<SearchRequest.Filter> filters, int most)
      throws QueryFault, IndexFault {
    return search.similar(text, filters, most);
  }

  /** Words for why an index can't be used. */
  public static Problem problem(Path folder, IndexFault fault) {
    return Problems.of(folder, fault);
  }

  @Override
  public void close() {
    view.close();
  }
}
