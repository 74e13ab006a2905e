package no.samsvar;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.samsvar.check.Kept;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.document.Front;
import no.samsvar.document.Notice;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexView;
import no.samsvar.index.IndexedContent;
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
  private final Shelf shelf;
  private final CheckRequest request;
  private final Inputs inputs;
  private final boolean compared;
  private final Map<String, DocumentId> places = new HashMap<>();
  private final Map<DocumentId, Particulars> particulars = new ConcurrentHashMap<>();

  /** An index with its ledger, and the program that its pages and analyses must be of. */
  record Shelf(IndexView view, Ledger ledger, String made, String analyser) {
    /** Whether a content was analysed as this program would analyse it. */
    boolean current(IndexedContent content) {
      return content.versions().analyser().equals(analyser);
    }
  }

  /** A document and the key of its content. */
  private record Source(DocumentId id, String key) {}

  private Recheck(Samsvar samsvar, Shelf shelf, CheckRequest request, Inputs inputs) {
    this.samsvar = samsvar;
    this.view = shelf.view();
    this.ledger = shelf.ledger();
    this.shelf = shelf;
    this.request = request;
    this.inputs = inputs;
    this.compared = inputs.files().size() > 1 && new Observer(request.observe()).compares();
    view.catalogue().files().values().forEach(each -> places.putIfAbsent(each.key(), each.id()));
  }

  /** The reports on these documents, and what could not be read. */
  record Outcome(List<Report> reports, List<Problem> problems) {}

  /** Checks files, and what lies inside them, or documents of the index without their files. */
  static Outcome of(Samsvar samsvar, Shelf shelf, CheckRequest request, Inputs inputs) {
    Recheck recheck = new Recheck(samsvar, shelf, request, inputs);
    DocumentWalk.Outcome<Report> read =
        DocumentWalk.looking(inputs, request.limits(), samsvar.extractor, recheck::look);
    shelf.ledger().commit();
    List<Report> reports = List.copyOf(read.done().values());
    return new Outcome(
        Companions.told(reports, request, recheck.particulars), List.copyOf(read.problems()));
  }

  private DocumentWalk.Looked<Report> look(DocumentId id, byte[] bytes) throws ExtractionException {
    IndexedFile filed = view.catalogue().files().get(id);
    String key =
        inputs.stored() && filed != null ? filed.key() : Indexer.key(Indexer.sha256(bytes), id);
    IndexedContent content = view.catalogue().contents().get(key);
    if (content == null || !shelf.current(content)) {
      Document document = samsvar.extractor.extract(id, bytes);
      Report report = samsvar.read(document, inputs, request);
      if (compared) {
        particulars.put(id, Particulars.of(report.analysed(), request.asOf()));
      }
      return new DocumentWalk.Looked<>(document.notices(), report);
    }
    Report report = report(new Source(id, key));
    List<Notice> inside = inputs.stored() ? List.of() : report.analysed().front().notices();
    return new DocumentWalk.Looked<>(inside, report);
  }

  /** What was found is made again from the ledger, where that keeps all of it. */
  private Report report(Source source) throws ExtractionException {
    Asked asked = asked(source);
    Optional<Page> page = page(source);
    AnalysedDocument document =
        page.isPresent()
            ? AnalysedDocument.fetched(page.get().front(), () -> known(source))
            : analysed(source);
    DocumentKind kind = asked.kind().orElse(document.front().kind());
    if (kind != document.front().kind()) {
      AnalysedDocument other = samsvar.analysed(document.document(), asked.kind());
      return Reporting.of(samsvar.reporting(), request, other, asked.wanted()).asGiven(true);
    }
    Reporting.Made made = made(document, source, page, asked.wanted());
    Front front = document.front();
    AnalysedDocument released = AnalysedDocument.fetched(front, () -> known(source));
    boolean plain = request.about().isEmpty() && asked.kind().isEmpty();
    return plain && filed(source) && ledger.keeps()
        ? Report.fetched(released, made.packs(), () -> again(released, source))
        : made.report().get().on(released).asGiven(asked.kind().isPresent());
  }

  /** Whether the index knows the document by its path, so that the ledger has a page for it. */
  private boolean filed(Source source) {
    IndexedFile file = view.catalogue().files().get(source.id());
    return file != null && file.key().equals(source.key());
  }

  private Optional<Page> page(Source source) {
    return ledger.page(source.id()).filter(page -> page.key().equals(source.key()));
  }

  /** What somebody said of a document: its kind, and the packs to ask besides. */
  private record Asked(Optional<DocumentKind> kind, Reporting.Wanted wanted) {}

  private Asked asked(Source source) {
    Path path = inputs.path(source.id());
    Workspace workspace = request.workspace();
    Set<String> packs = new TreeSet<>(request.packs());
    packs.addAll(workspace.packs(path));
    return new Asked(
        request.kind().or(() -> workspace.kind(path)), new Reporting.Wanted(packs, List.of()));
  }

  private Report again(AnalysedDocument document, Source source) {
    return made(document, source, page(source), asked(source).wanted()).report().get();
  }

  private Reporting.Made made(
      AnalysedDocument document, Source source, Optional<Page> page, Reporting.Wanted wanted) {
    Kept before = page.map(Page::kept).orElseGet(() -> elsewhere(source));
    Reporting.Made now =
        Reporting.after(before, samsvar.reporting(), request, document).made(wanted);
    Optional<Particulars> known = page.flatMap(Page::particulars);
    Optional<Particulars> told =
        compared ? known.or(() -> Optional.of(Particulars.of(document, request.asOf()))) : known;
    told.ifPresent(each -> particulars.put(source.id(), each));
    boolean said = now.known() && told.equals(known);
    if (!said && filed(source)) {
      Front front = document.front();
      ledger.put(
          page.flatMap(last -> now.newer().map(newer -> last.with(newer, told)))
              .orElseGet(() -> new Page(source.key(), shelf.made(), front, now.kept(), told)));
    }
    return now;
  }

  /** The verdicts on the same content under another path; some checks look at the path. */
  private Kept elsewhere(Source source) {
    return Optional.ofNullable(places.get(source.key()))
        .flatMap(other -> page(new Source(other, source.key())))
        .map(page -> Kept.of(page.kept().whole().verdicts(), Optional.empty()))
        .orElse(Kept.NOTHING);
  }

  private AnalysedDocument analysed(Source source) throws ExtractionException {
    try {
      return view.analysis(source.key(), source.id())
          .orElseThrow(() -> new ExtractionException(Cause.NOT_FOUND, "not in the index"));
    } catch (IndexFault unusable) {
      throw new ExtractionException(Cause.INTERNAL, "index");
    }
  }

  private AnalysedDocument known(Source source) {
    try {
      return analysed(source);
    } catch (ExtractionException gone) {
      throw new IllegalStateException("the index can't be read any more", gone);
    }
  }
}
