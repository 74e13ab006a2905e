package no.samsvar.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.text.Span;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * An index as it was when it was opened; a run that writes it meanwhile does not show. Safe to
 * share between threads.
 */
public final class IndexView implements AutoCloseable {
  static final String FORMAT = "samsvar-index-" + StoredAnalysis.FORMAT;
  static final String FORMAT_KEY = "format";
  static final String MADE = "made";
  static final String ANALYSER = "analyser";
  static final String LABELS = "labels";

  /**
   * Lucene tells everybody of a faster way that needs an option of Java's; held, lest it forget.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /** A word counts little more when it comes again in a clause, and long clauses are no fault. */
  private static final float SATURATION = 0.8f;

  private static final float LENGTH = 0.3f;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Catalogue catalogue;
  private final Contents contents;
  private final Heads heads = new Heads();
  private final ConceptSets concepts = new ConceptSets();

  IndexView(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    SortedMap<Integer, IndexedContent> found = new TreeMap<>();
    records(searcher, IndexFields.CONTENT)
        .forEach((doc, packed) -> found.put(doc, IndexedContent.unpack(packed)));
    this.contents = new Contents(found);
    this.catalogue = catalogue(searcher, found.values());
  }

  /**
   * Opens the last state that was written down.
   *
   * @throws IndexFault when there is none, or it can't be read
   */
  public static IndexView open(Path folder) throws IndexFault {
    if (!Files.isDirectory(folder)) {
      throw new IndexFault(IndexFault.Reason.ABSENT);
    }
    try {
      DirectoryReader reader = DirectoryReader.open(directory(folder));
      if (!FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY))) {
        reader.close();
        throw new IndexFault(IndexFault.Reason.OTHER_FORM);
      }
      return new IndexView(reader);
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /** A folder as Lucene sees it. */
  static FSDirectory directory(Path folder) throws IOException {
    VECTORS.setLevel(Level.SEVERE);
    return FSDirectory.open(folder);
  }

  static IndexFault fault(IOException trouble) {
    IndexFault.Reason reason =
        switch (trouble) {
          case IndexNotFoundException _ -> IndexFault.Reason.ABSENT;
          case IndexFormatTooOldException _ -> IndexFault.Reason.OTHER_FORM;
          case IndexFormatTooNewException _ -> IndexFault.Reason.OTHER_FORM;
          case CorruptIndexException _ -> IndexFault.Reason.DAMAGED;
          default -> IndexFault.Reason.UNREACHABLE;
        };
    return new IndexFault(reason, trouble);
  }

  /** Files and contents of the index. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * The versions that a program made of this writes, as the run that ended last found out; empty
   * when that was another program or the run did not end.
   */
  public Optional<IndexedContent.Versions> versions(String made) throws IndexFault {
    try {
      Map<String, String> said = reader.getIndexCommit().getUserData();
      return made.equals(said.get(MADE))
          ? Optional.of(
              new IndexedContent.Versions(
                  said.getOrDefault(ANALYSER, ""), said.getOrDefault(LABELS, "")))
          : Optional.empty();
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /** The stored analysis of a content, under the name of one of its files. */
  public Optional<AnalysedDocument> analysis(String key, DocumentId id) throws IndexFault {
    Optional<Integer> start = contents.start(key);
    return start.isEmpty()
        ? Optional.empty()
        : Optional.of(read(start.get(), true).stored().analysed(id));
  }

  /** A document without its clauses, and where these stand, in the order of Lucene's documents. */
  record Outline(Document document, List<Optional<Span>> spans) {
    Outline {
      spans = List.copyOf(spans);
    }
  }

  /** The outline of a content by its place among them. */
  Outline outline(int place, DocumentId id) throws IndexFault {
    BlobVisitor stored = read(contents.start(place), false);
    return new Outline(stored.stored().document(id), ClauseSpans.unpack(stored.spans()));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Contents contents() {
    return contents;
  }

  Heads heads() {
    return heads;
  }

  ConceptSets concepts() {
    return concepts;
  }

  private BlobVisitor read(int doc, boolean clauses) throws IndexFault {
    try {
      BlobVisitor visitor = new BlobVisitor(clauses);
      searcher.storedFields().document(doc, visitor);
      return visitor;
    } catch (IOException e) {
      throw fault(e);
    }
  }

  private static Catalogue catalogue(IndexSearcher searcher, Collection<IndexedContent> found)
      throws IOException {
    SortedMap<DocumentId, IndexedFile> files = new TreeMap<>();
    for (byte[] packed : records(searcher, IndexFields.FILE).values()) {
      IndexedFile file = IndexedFile.unpack(packed);
      files.put(file.id(), file);
    }
    SortedMap<String, IndexedContent> contents = new TreeMap<>();
    found.forEach(content -> contents.put(content.key(), content));
    return new Catalogue(files, contents);
  }

  private static SortedMap<Integer, byte[]> records(IndexSearcher searcher, String type)
      throws IOException {
    SortedMap<Integer, byte[]> records = new TreeMap<>();
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(new TermQuery(new Term(IndexFields.TYPE, type))),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFields.RECORD);
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null || values == null) {
        continue;
      }
      DocIdSetIterator found = scorer.iterator();
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
        if (live && values.advanceExact(doc)) {
          var value = values.binaryValue();
          records.put(
              leaf.docBase + doc,
              Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length));
        }
      }
    }
    return records;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
