package no.samsvar.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * An index that is being written. What is put in counts from the next {@link #commit}; a run that
 * is killed leaves the last one. Safe to share between threads.
 */
public final class IndexStore implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexWriter writer;
  private final SearchWords words;
  private final IndexView before;

  private IndexStore(FSDirectory directory, SearchWords words) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    this.words = words;
    this.writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(Map.of(IndexView.FORMAT_KEY, IndexView.FORMAT).entrySet());
    this.before = new IndexView(DirectoryReader.open(writer));
  }

  /**
   * Opens the index in a folder, which is made, for its owner only, when it is not there.
   *
   * @throws IndexFault when another run is writing it, or it can't be opened
   */
  public static IndexStore open(Path folder, SearchWords words) throws IndexFault {
    try {
      makePrivate(folder);
      FSDirectory directory = IndexView.directory(folder);
      if (DirectoryReader.indexExists(directory)) {
        IndexView.open(folder).close();
      }
      return new IndexStore(directory, words);
    } catch (LockObtainFailedException e) {
      throw new IndexFault(IndexFault.Reason.IN_USE, e);
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  static void makePrivate(Path folder) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
      return;
    }
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** Files and contents when it was opened. */
  public Catalogue catalogue() {
    return before.catalogue();
  }

  /** The stored analysis of a content that was there when the index was opened. */
  public Optional<AnalysedDocument> analysis(String key, DocumentId id) throws IndexFault {
    return before.analysis(key, id);
  }

  /** Puts a content in, in the place of what was there under its key. */
  public void put(IndexedContent content, Labelled labelled) throws IndexFault {
    try {
      writer.updateDocuments(
          new WholeContent(content.key()), LuceneBlock.of(content, labelled, words));
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /** Says which content a file has. */
  public void put(IndexedFile file) throws IndexFault {
    Document document = new Document();
    document.add(new StringField(IndexFields.TYPE, IndexFields.FILE, Field.Store.NO));
    document.add(new StringField(IndexFields.PATH, file.id().value(), Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.RECORD, new BytesRef(file.packed())));
    try {
      writer.updateDocument(new Term(IndexFields.PATH, file.id().value()), document);
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /** Takes files out, and contents; a content that still has a file must not be among them. */
  public void remove(Set<DocumentId> files, Set<String> contents) throws IndexFault {
    try {
      for (DocumentId file : files) {
        writer.deleteDocuments(new Term(IndexFields.PATH, file.value()));
      }
      for (String key : contents) {
        writer.deleteDocuments(new WholeContent(key));
      }
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /** Writes everything down for good. */
  public void commit() throws IndexFault {
    commit(Map.of(IndexView.FORMAT_KEY, IndexView.FORMAT));
  }

  /**
   * Writes everything down for good, and that a program made of this writes these versions: what
   * has them need not be looked at again by the same program.
   */
  public void commit(String made, IndexedContent.Versions versions) throws IndexFault {
    commit(
        Map.of(
            IndexView.FORMAT_KEY,
            IndexView.FORMAT,
            IndexView.MADE,
            made,
            IndexView.ANALYSER,
            versions.analyser(),
            IndexView.LABELS,
            versions.labels()));
  }

  private void commit(Map<String, String> said) throws IndexFault {
    try {
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /**
   * Rewrites what still holds traces of removed documents, and writes everything down. The usual
   * policy leaves small segments with deletions as they are; this one does not.
   */
  public void expunge() throws IndexFault {
    try {
      writer.getConfig().setMergePolicy(new LogDocMergePolicy());
      writer.forceMergeDeletes(true);
      before.close();
      writer.commit();
      writer.deleteUnusedFiles();
    } catch (IOException e) {
      throw IndexView.fault(e);
    }
  }

  /** Lets go of the folder; what was not committed is lost. */
  @Override
  public void close() {
    try {
      before.close();
      writer.rollback();
      writer.getDirectory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
