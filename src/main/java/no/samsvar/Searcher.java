package no.samsvar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.Kept;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Section;
import no.samsvar.index.Catalogue;
import no.samsvar.index.Hit;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexView;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.IndexedFile;
import no.samsvar.index.Ledger;
import no.samsvar.index.Page;
import no.samsvar.index.QueryFault;
import no.samsvar.index.Search;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SearchResult;
import no.samsvar.rule.Rule;
import no.samsvar.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads an index as it was when it was opened. Safe to share between threads. */
public final class Searcher implements AutoCloseable {
  /** So many times the wanted clauses are looked at for those that prove the element. */
  private static final int NEAR = 4;

  private final Samsvar samsvar;
  private final IndexView view;
  private final Recheck.Shelf shelf;
  private @Nullable Search search;

  private Searcher(Samsvar samsvar, IndexView view, Ledger ledger) {
    this.samsvar = samsvar;
    this.view = view;
    this.shelf =
        new Recheck.Shelf(view, ledger, Indexer.judging(), Indexer.versions(samsvar).analyser());
  }

  /**
   * Opens the index in a folder, to be read with the rules of this program.
   *
   * @throws IndexFault when there is none or it can't be read
   */
  public static Searcher open(Samsvar samsvar, Path folder) throws IndexFault {
    IndexView view = IndexView.open(folder);
    return new Searcher(samsvar, view, Ledger.open(folder, Indexer.judging()));
  }

  /** Which files the index knows. */
  public Catalogue catalogue() {
    return view.catalogue();
  }

  /** Made when somebody searches: a check needs none of the words by which clauses are filed. */
  private synchronized Search search() {
    Search made = search;
    if (made == null) {
      made = new Search(view, Indexer.words(samsvar));
      search = made;
    }
    return made;
  }

  /**
   * The clauses that a query finds, best first.
   *
   * @throws QueryFault when it can't be understood
   */
  public SearchResult search(SearchRequest request) throws QueryFault, IndexFault {
    return search().find(request);
  }

  /** The clauses nearest to a text, best first, none nearly the same as one before it. */
  public List<Hit> similar(String text, List<SearchRequest.Filter> filters, int most)
      throws QueryFault, IndexFault {
    return search().similar(text, filters, most);
  }

  /**
   * How documents word an element: what is nearest to its suggestion, those clauses first on which
   * a document's own "met" stands.
   */
  public List<Hit> wordings(Rule rule, List<SearchRequest.Filter> filters, int most)
      throws QueryFault, IndexFault {
    String suggestion =
        rule.wordings().values().stream()
            .map(wording -> wording.suggestion() + " " + wording.title())
            .sorted()
            .collect(Collectors.joining(" "));
    List<Hit> near = search().similar(suggestion, filters, most * NEAR);
    Map<DocumentId, List<Span>> proven = new HashMap<>();
    near.stream().map(Hit::document).distinct().forEach(id -> proven.put(id, proof(rule, id)));
    return near.stream()
        .sorted(Comparator.comparing(hit -> !proves(hit, proven)))
        .limit(most)
        .toList();
  }

  private static boolean proves(Hit hit, Map<DocumentId, List<Span>> proven) {
    return proven.getOrDefault(hit.document(), List.of()).stream().anyMatch(hit.span()::overlaps);
  }

  private List<Span> proof(Rule rule, DocumentId id) {
    return Optional.ofNullable(catalogue().files().get(id))
        .filter(file -> catalogue().content(id).filter(c -> applies(rule, c.kind())).isPresent())
        .flatMap(file -> judge(rule, file))
        .filter(judged -> judged.verdict() instanceof Verdict.Met)
        .map(judged -> judged.verdict().evidence().stream().map(Evidence::span).toList())
        .orElse(List.of());
  }

  /** The words of a section of an indexed document, by its printed number. */
  public Optional<String> words(DocumentId id, String section) throws IndexFault {
    IndexedFile file = catalogue().files().get(id);
    return file == null
        ? Optional.empty()
        : view.analysis(file.key(), id)
            .map(AnalysedDocument::document)
            .flatMap(
                document ->
                    numbered(document.body(), section)
                        .map(found -> document.text().slice(found.span())));
  }

  private static Optional<Section> numbered(Section section, String number) {
    if (section.number().filter(number::equals).isPresent()) {
      return Optional.of(section);
    }
    return section.subsections().stream()
        .flatMap(below -> numbered(below, number).stream())
        .findFirst();
  }

  /**
   * Checks inputs. What the index knows by its bytes is not read as a document again, and what the
   * last check found in it by the same rules is taken from there; all else is read. Reports can be
   * asked for what was found until this is closed.
   */
  public RunResult check(Inputs inputs, CheckRequest request) {
    Recheck.Outcome checked = Recheck.of(samsvar, shelf, request, inputs);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    problems.addAll(checked.problems());
    return samsvar.result(inputs, request, new ArrayList<>(checked.reports()), problems);
  }

  /**
   * Checks every document of the index from what the last check left and its stored analysis; no
   * file is opened. What a report found, and the words of its document, can be asked for until this
   * is closed.
   */
  public RunResult check(CheckRequest request) {
    SortedSet<DocumentId> fresh = new TreeSet<>();
    int stale = 0;
    for (DocumentId id : catalogue().files().keySet()) {
      Optional<IndexedContent> content = catalogue().content(id);
      boolean current = content.filter(shelf::current).isPresent();
      stale += content.isPresent() && !current ? 1 : 0;
      if (current) {
        fresh.add(id);
      }
    }
    List<Problem> problems = new ArrayList<>();
    if (stale > 0) {
      problems.add(Problems.stale(stale));
    }
    Inputs inputs = Inputs.stored(fresh, List.of());
    Recheck.Outcome checked = Recheck.of(samsvar, shelf, request, inputs);
    problems.addAll(checked.problems());
    return samsvar.result(inputs, request, new ArrayList<>(checked.reports()), problems);
  }

  /** The verdicts on a rule of all documents that it applies to, in the order of their paths. */
  public List<Judged> verdicts(Rule rule, int jobs) {
    SortedMap<DocumentId, Judged> judged = new ConcurrentSkipListMap<>();
    List<IndexedFile> asked =
        catalogue().files().values().stream()
            .filter(
                file ->
                    catalogue()
                        .content(file.id())
                        .filter(content -> shelf.current(content) && applies(rule, content.kind()))
                        .isPresent())
            .toList();
    Bounded.each(
        asked, jobs, file -> judge(rule, file).ifPresent(one -> judged.put(file.id(), one)));
    return List.copyOf(judged.values());
  }

  private static boolean applies(Rule rule, DocumentKind kind) {
    return kind.pack().filter(rule.id().pack()::equals).isPresent()
        || rule.appliesTo().contains(kind);
  }

  private Optional<Judged> judge(Rule rule, IndexedFile file) {
    Optional<Page> page =
        shelf.ledger().page(file.id()).filter(each -> each.key().equals(file.key()));
    Optional<Kept> kept =
        page.map(Page::kept).filter(each -> samsvar.reporting().holds(each, rule));
    if (kept.isPresent()) {
      DocumentKind kind = page.orElseThrow().front().kind();
      Kept.Judged judged =
          Optional.ofNullable(kept.get().whole().verdicts().get(rule.id())).orElseThrow();
      return Optional.of(new Judged(file.id(), kind, judged.verdict()));
    }
    try {
      return view.analysis(file.key(), file.id())
          .map(
              document ->
                  new Judged(
                      file.id(),
                      document.document().kind(),
                      samsvar
                          .checker()
                          .check(document, List.of(rule), Checker.Question.of(document))
                          .getFirst()
                          .verdict()));
    } catch (IndexFault unusable) {
      return Optional.empty();
    }
  }

  /** Words for why an index can't be used. */
  public static Problem problem(Path folder, IndexFault fault) {
    return Problems.of(folder, fault);
  }

  @Override
  public void close() {
    shelf.ledger().close();
    view.close();
  }
}
