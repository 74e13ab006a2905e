package no.samsvar;

import java.nio.file.Path;
import java.util.List;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Front;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexStore;
import no.samsvar.index.IndexView;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.IndexedFile;
import no.samsvar.index.Labelled;
import no.samsvar.index.Ledger;
import no.samsvar.index.Page;

/**
 * A large index made of a smaller one: each stored analysis is written again and again, under keys
 * and paths of its own, with what the last check found in it. No document is read.
 */
final class CopiedIndex {
  private static final int COMMIT_EVERY = 500;

  private final Indexer indexer;
  private final IndexView view;
  private final Ledger before;
  private final IndexStore store;
  private final Ledger after;

  private CopiedIndex(Indexer indexer, Path from, Path to) throws IndexFault {
    this.indexer = indexer;
    this.view = IndexView.open(from);
    this.before = Ledger.open(from, Indexer.judging());
    this.store = IndexStore.open(to, Indexer.words(indexer.samsvar()));
    this.after = Ledger.open(to, Indexer.judging());
  }

  /**
   * Arguments: the index, the folder of the new one, how many copies. A program of its own, so that
   * it is the same one whose pages it reads.
   */
  public static void main(String[] args) throws Exception {
    Indexer indexer = Indexer.of(Samsvar.with(List.of()));
    CopiedIndex index = new CopiedIndex(indexer, Path.of(args[0]), Path.of(args[1]));
    int copies = Integer.parseInt(args[2]);
    List<IndexedFile> files = List.copyOf(index.view.catalogue().files().values());
    for (int done = 0; done < files.size(); done += COMMIT_EVERY) {
      List<IndexedFile> some = files.subList(done, Math.min(files.size(), done + COMMIT_EVERY));
      Bounded.each(some, Runtime.getRuntime().availableProcessors(), file -> index.copy(file, copies));
      index.store.commit();
    }
    index.after.commit();
    index.store.close();
    index.after.close();
  }

  private void copy(IndexedFile file, int copies) {
    try {
      IndexedContent content = view.catalogue().content(file.id()).orElseThrow();
      AnalysedDocument analysed = view.analysis(file.key(), file.id()).orElseThrow();
      Labelled labelled = indexer.labelled(analysed);
      for (int copy = 0; copy < copies; copy++) {
        String prefix = "copy" + copy + "-";
        store.put(named(content, prefix), labelled);
        store.put(
            new IndexedFile(named(file.id(), prefix), prefix + file.key(), file.state()));
        before.page(file.id()).ifPresent(page -> after.put(named(page, prefix)));
      }
    } catch (IndexFault e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentId named(DocumentId id, String prefix) {
    return new DocumentId(prefix + id.value());
  }

  private static IndexedContent named(IndexedContent content, String prefix) {
    return new IndexedContent(
        prefix + content.key(),
        content.kind(),
        content.language(),
        content.year(),
        content.title(),
        content.versions());
  }

  private static Page named(Page page, String prefix) {
    Front front = page.front();
    Front other =
        new Front(
            named(front.id(), prefix),
            front.sha256(),
            front.kind(),
            front.language(),
            front.pages(),
            front.title(),
            front.quality(),
            front.notices());
    return new Page(prefix + page.key(), page.made(), other, page.kept(), page.particulars());
  }
}
