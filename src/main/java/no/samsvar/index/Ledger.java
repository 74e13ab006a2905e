package no.samsvar.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samsvar.document.DocumentId;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What checks of an index left for the next one, in a folder below it: a page for each path. It
 * saves work and nothing else: where it can't be read it is as good as empty, and where it can't be
 * written, since another run writes it or the disk is full, the next check does the work again.
 * Safe to share between threads.
 */
public final class Ledger implements AutoCloseable {
  private static final String FOLDER = "verdicts";
  private static final Logger LOG = Logger.getLogger("no.samsvar");

  private final Path folder;
  private final String made;
  private volatile @Nullable DirectoryReader pages;
  private final AtomicBoolean useless = new AtomicBoolean();
  private @Nullable IndexWriter writer;

  private Ledger(Path folder, String made, @Nullable DirectoryReader pages) {
    this.folder = folder;
    this.made = made;
    this.pages = pages;
  }

  /**
   * The ledger of the index in a folder, as the last check left it; made names the program, which
   * only reads pages of its own.
   */
  public static Ledger open(Path index, String made) {
    Path folder = index.resolve(FOLDER);
    try {
      boolean there = Files.isDirectory(folder);
      FSDirectory directory = there ? IndexView.directory(folder) : null;
      boolean written = directory != null && DirectoryReader.indexExists(directory);
      return new Ledger(folder, made, written ? DirectoryReader.open(directory) : null);
    } catch (IOException unreadable) {
      LOG.log(Level.FINE, "the ledger can't be read", unreadable);
      return new Ledger(folder, made, null);
    }
  }

  /** What was left of a path, by the last check or by this one up to its {@link #commit}. */
  public Optional<Page> page(DocumentId id) {
    DirectoryReader reader = pages;
    if (reader == null) {
      return Optional.empty();
    }
    try {
      BytesRef path = new BytesRef(id.value());
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum found = leaf.reader().postings(new Term(IndexFields.PATH, path), 0);
        while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          boolean live =
              leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(found.docID());
          if (live) {
            return page(leaf, found.docID(), id);
          }
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.FINE, "a page of the ledger can't be read", unreadable);
    }
    return Optional.empty();
  }

  private Optional<Page> page(LeafReaderContext leaf, int number, DocumentId id)
      throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFields.RECORD);
    if (values == null || !values.advanceExact(number)) {
      return Optional.empty();
    }
    BytesRef value = values.binaryValue();
    byte[] packed = Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
    return PageCodec.unpack(packed, id, made);
  }

  /** Leaves a page for the next check, in the place of the one before. */
  public void put(Page page) {
    if (useless.get()) {
      return;
    }
    String path = page.front().id().value();
    Document document = new Document();
    document.add(new StringField(IndexFields.PATH, path, Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.RECORD, new BytesRef(PageCodec.pack(page))));
    try {
      writer().updateDocument(new Term(IndexFields.PATH, path), document);
    } catch (IOException unwritable) {
      giveUp(unwritable);
    }
  }

  /** Writes everything down for good. */
  public void commit() {
    try {
      IndexWriter open = opened();
      if (open != null && !useless.get()) {
        open.commit();
        DirectoryReader last = pages;
        pages = DirectoryReader.open(open.getDirectory());
        if (last != null) {
          last.close();
        }
      }
    } catch (IOException unwritable) {
      giveUp(unwritable);
    }
  }

  /** Whether what is put in can be read again, as far as is known. */
  public boolean keeps() {
    return !useless.get();
  }

  private void giveUp(IOException trouble) {
    useless.set(true);
    LOG.log(Level.FINE, "the ledger can't be written", trouble);
  }

  private synchronized @Nullable IndexWriter opened() {
    return writer;
  }

  private synchronized IndexWriter writer() throws IOException {
    if (writer == null) {
      IndexStore.makePrivate(folder);
      IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
      config.setOpenMode(
          pages == null
              ? IndexWriterConfig.OpenMode.CREATE
              : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
      writer = new IndexWriter(IndexView.directory(folder), config);
    }
    return writer;
  }

  /**
   * Takes the pages of all other paths out, with every trace of them.
   *
   * @throws IndexFault when they can't be taken out
   */
  public static void retain(Path index, Set<DocumentId> known) throws IndexFault {
    Path folder = index.resolve(FOLDER);
    try (Ledger ledger = open(index, "")) {
      Set<String> gone = ledger.paths();
      known.forEach(id -> gone.remove(id.value()));
      if (!gone.isEmpty()) {
        remove(folder, gone);
      }
    } catch (LockObtainFailedException e) {
      throw new IndexFault(IndexFault.Reason.IN_USE, e);
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  private Set<String> paths() throws IOException {
    DirectoryReader reader = pages;
    Set<String> paths = new TreeSet<>();
    for (LeafReaderContext leaf : reader == null ? List.<LeafReaderContext>of() : reader.leaves()) {
      Terms terms = Terms.getTerms(leaf.reader(), IndexFields.PATH);
      TermsEnum all = terms.iterator();
      for (BytesRef next = all.next(); next != null; next = all.next()) {
        paths.add(next.utf8ToString());
      }
    }
    return paths;
  }

  private static void remove(Path folder, Set<String> gone) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setCommitOnClose(false).setMergePolicy(new LogDocMergePolicy());
    try (FSDirectory directory = IndexView.directory(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (String path : gone) {
        writer.deleteDocuments(new Term(IndexFields.PATH, path));
      }
      writer.forceMergeDeletes(true);
      writer.commit();
      writer.deleteUnusedFiles();
    }
  }

  /** Lets go of the folder; what was not committed is lost. */
  @Override
  public void close() {
    try {
      DirectoryReader last = pages;
      if (last != null) {
        last.close();
      }
      IndexWriter open = opened();
      if (open != null) {
        open.rollback();
        open.getDirectory().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
