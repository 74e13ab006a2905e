package no.samsvar;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import no.samsvar.check.Kept;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.document.Front;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexView;
import no.samsvar.index.IndexedFile;
import no.samsvar.index.Ledger;
import no.samsvar.index.Page;
import no.samsvar.observe.Observer;
import no.samsvar.observe.Particulars;

/**
 * Checks documents of an index. What the last check left in the ledger is taken from there; the
 * stored analysis of a document is opened only when a rule or a check of the text is to look into
 * it, or somebody asks for its words.
 */
final class Recheck {
  private final Samsvar samsvar;
  private final IndexView view;
  private final Ledger ledger;
  private final CheckRequest request;
  private final String made;
  private final boolean compared;
  private final SortedMap<DocumentId, Report> reports = new ConcurrentSkipListMap<>();
  private final SortedMap<DocumentId, Problem> failed = new ConcurrentSkipListMap<>();
  private final Map<DocumentId, Particulars> particulars = new ConcurrentHashMap<>();

  /** An index with its ledger, and the program that its pages must be of. */
  record Shelf(IndexView view, Ledger ledger, String made) {}

  private Recheck(Samsvar samsvar, Shelf shelf, CheckRequest request, boolean several) {
    this.samsvar = samsvar;
    this.view = shelf.view();
    this.ledger = shelf.ledger();
    this.made = shelf.made();
    this.request = request;
    this.compared = several && new Observer(request.observe()).compares();
  }

  /** The reports on these documents, and what could not be read. */
  record Outcome(List<Report> reports, List<Problem> problems) {}

  static Outcome of(
      Samsvar samsvar, Shelf shelf, CheckRequest request, SortedSet<DocumentId> documents) {
    Recheck recheck = new Recheck(samsvar, shelf, request, documents.size() > 1);
    Bounded.each(documents, request.limits().jobs(), recheck::check);
    shelf.ledger().commit();
    List<Report> reports = List.copyOf(recheck.reports.values());
    return new Outcome(
        Companions.told(reports, request, recheck.particulars),
        List.copyOf(recheck.failed.values()));
  }

  private void check(DocumentId id) {
    try {
      Report report = Bounded.within(request.limits().timeout(), () -> report(id));
      reports.put(id, report);
    } catch (ExtractionException trouble) {
      failed.put(id, Problems.of(id, trouble));
    }
  }

  /** What was found is made again from the ledger, where that keeps all of it. */
  private Report report(DocumentId id) throws ExtractionException {
    IndexedFile file = Optional.ofNullable(view.catalogue().files().get(id)).orElseThrow();
    Asked asked = asked(file);
    Optional<Page> page = ledger.page(id).filter(each -> each.key().equals(file.key()));
    AnalysedDocument document =
        page.isPresent()
            ? AnalysedDocument.fetched(page.get().front(), () -> known(file))
            : analysed(file);
    DocumentKind kind = asked.kind().orElse(document.front().kind());
    if (kind != document.front().kind()) {
      AnalysedDocument other = samsvar.analysed(document.document(), asked.kind());
      return Reporting.of(samsvar.reporting(), request, other, asked.wanted()).asGiven(true);
    }
    Reporting.Made made = made(document, file, page, asked.wanted());
    Front front = document.front();
    AnalysedDocument released = AnalysedDocument.fetched(front, () -> known(file));
    boolean kept = ledger.keeps() && request.about().isEmpty() && asked.kind().isEmpty();
    return kept
        ? Report.fetched(released, made.packs(), () -> again(released, file))
        : made.report().get().on(released).asGiven(asked.kind().isPresent());
  }

  /** What somebody said of a document: its kind, and the packs to ask besides. */
  private record Asked(Optional<DocumentKind> kind, Reporting.Wanted wanted) {}

  private Asked asked(IndexedFile file) {
    Path path = Path.of(outer(file.id()));
    Workspace workspace = request.workspace();
    Set<String> packs = new TreeSet<>(request.packs());
    packs.addAll(workspace.packs(path));
    return new Asked(
        request.kind().or(() -> workspace.kind(path)), new Reporting.Wanted(packs, List.of()));
  }

  private Report again(AnalysedDocument document, IndexedFile file) {
    Optional<Page> page = ledger.page(file.id()).filter(each -> each.key().equals(file.key()));
    return made(document, file, page, asked(file).wanted()).report().get();
  }

  private Reporting.Made made(
      AnalysedDocument document, IndexedFile file, Optional<Page> page, Reporting.Wanted wanted) {
    Kept before = page.map(Page::kept).orElse(Kept.NOTHING);
    Reporting.Made now =
        Reporting.after(before, samsvar.reporting(), request, document).made(wanted);
    Optional<Particulars> known = page.flatMap(Page::particulars);
    Optional<Particulars> told =
        compared ? known.or(() -> Optional.of(Particulars.of(document, request.asOf()))) : known;
    told.ifPresent(each -> particulars.put(file.id(), each));
    if (!now.known() || !told.equals(known)) {
      ledger.put(
          page.flatMap(last -> now.newer().map(newer -> last.with(newer, told)))
              .orElseGet(() -> new Page(file.key(), made, document.front(), now.kept(), told)));
    }
    return now;
  }

  private static String outer(DocumentId id) {
    int inside = id.value().indexOf(Inputs.INSIDE);
    return inside < 0 ? id.value() : id.value().substring(0, inside);
  }

  private AnalysedDocument analysed(IndexedFile file) throws ExtractionException {
    try {
      return view.analysis(file.key(), file.id())
          .orElseThrow(() -> new ExtractionException(Cause.NOT_FOUND, "not in the index"));
    } catch (IndexFault unusable) {
      throw new ExtractionException(Cause.INTERNAL, "index");
    }
  }

  private AnalysedDocument known(IndexedFile file) {
    try {
      return analysed(file);
    } catch (ExtractionException gone) {
      throw new IllegalStateException("the index can't be read any more", gone);
    }
  }
}
