package no.samsvar.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Front;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A large index made of a smaller one: each content and file again and again, under keys and paths
 * of its own. Analyses, postings and values are copied as they are stored; no document is read.
 */
public final class CopiedIndex {
  private CopiedIndex() {}

  /** Writes so many copies, with their ledger. */
  public static void write(Path from, Path to, int copies) throws Exception {
    IndexStore.makePrivate(to);
    try (FSDirectory source = FSDirectory.open(from);
        FSDirectory target = FSDirectory.open(to);
        DirectoryReader reader = DirectoryReader.open(source);
        IndexWriter writer = new IndexWriter(target, new IndexWriterConfig())) {
      for (int copy = 0; copy < copies; copy++) {
        for (LeafReaderContext leaf : reader.leaves()) {
          writer.addIndexes(new Renamed((CodecReader) leaf.reader(), prefix(copy)));
        }
      }
      writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
      writer.commit();
    }
    String made = made(from.resolve("verdicts"));
    try (IndexView view = IndexView.open(from);
        Ledger before = Ledger.open(from, made);
        Ledger after = Ledger.open(to, made)) {
      for (int copy = 0; copy < copies; copy++) {
        for (DocumentId id : view.catalogue().files().keySet()) {
          String prefix = prefix(copy);
          before.page(id).ifPresent(page -> after.put(renamed(page, prefix)));
        }
      }
      after.commit();
    }
  }

  /** The program that made the pages, which is the jar and not the classes that this runs on. */
  private static String made(Path ledger) throws IOException {
    try (FSDirectory directory = FSDirectory.open(ledger);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      BinaryDocValues values =
          reader.leaves().getFirst().reader().getBinaryDocValues(IndexFields.RECORD);
      values.nextDoc();
      BytesRef value = values.binaryValue();
      PackedIn in =
          PackedIn.of(
              Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length));
      in.text();
      return in.text();
    }
  }

  private static String prefix(int copy) {
    return "copy" + copy + "-";
  }

  private static Page renamed(Page page, String prefix) {
    Front front = page.front();
    DocumentId id = new DocumentId(prefix + front.id().value());
    Front other =
        new Front(
            id,
            front.sha256(),
            front.kind(),
            front.language(),
            front.pages(),
            front.title(),
            front.quality(),
            front.notices());
    return new Page(prefix + page.key(), page.made(), other, page.kept(), page.particulars());
  }

  private static BytesRef renamed(BytesRef value, String prefix) {
    return new BytesRef(prefix + value.utf8ToString());
  }

  /** A segment with other names of contents and files. */
  private static final class Renamed extends FilterCodecReader {
    private final String prefix;

    Renamed(CodecReader in, String prefix) {
      super(in);
      this.prefix = prefix;
    }

    @Override
    public FieldsProducer getPostingsReader() {
      return new Names(super.getPostingsReader(), prefix);
    }

    @Override
    public DocValuesProducer getDocValuesReader() {
      return new Values(super.getDocValuesReader(), in, prefix);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return null;
    }
  }

  private static final class Names extends FieldsProducer {
    private final FieldsProducer in;
    private final String prefix;

    Names(FieldsProducer in, String prefix) {
      this.in = in;
      this.prefix = prefix;
    }

    @Override
    public Terms terms(String field) throws IOException {
      Terms terms = in.terms(field);
      boolean named = field.equals(IndexFields.KEY) || field.equals(IndexFields.PATH);
      return terms == null || !named ? terms : new Renamings(terms, prefix);
    }

    @Override
    public Iterator<String> iterator() {
      return in.iterator();
    }

    @Override
    public int size() {
      return in.size();
    }

    @Override
    public void checkIntegrity() throws IOException {
      in.checkIntegrity();
    }

    @Override
    public void close() {}
  }

  private static final class Renamings extends FilterLeafReader.FilterTerms {
    private final String prefix;

    Renamings(Terms in, String prefix) {
      super(in);
      this.prefix = prefix;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new FilterLeafReader.FilterTermsEnum(in.iterator()) {
        @Override
        public BytesRef next() throws IOException {
          BytesRef next = in.next();
          return next == null ? null : renamed(next, prefix);
        }

        @Override
        public BytesRef term() throws IOException {
          return renamed(in.term(), prefix);
        }
      };
    }
  }

  private static final class Values extends DocValuesProducer {
    private final DocValuesProducer in;
    private final CodecReader segment;
    private final String prefix;

    Values(DocValuesProducer in, CodecReader segment, String prefix) {
      this.in = in;
      this.segment = segment;
      this.prefix = prefix;
    }

    @Override
    public BinaryDocValues getBinary(FieldInfo field) throws IOException {
      BinaryDocValues values = in.getBinary(field);
      BitSet files = new BitSet();
      PostingsEnum found = segment.postings(new Term(IndexFields.TYPE, IndexFields.FILE), 0);
      while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        files.set(found.docID());
      }
      return new Records(values, files, prefix);
    }

    @Override
    public SortedDocValues getSorted(FieldInfo field) throws IOException {
      SortedDocValues values = in.getSorted(field);
      return field.name.equals(IndexFields.KEY) ? new SortedNames(values, prefix) : values;
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) throws IOException {
      return in.getNumeric(field);
    }

    @Override
    public SortedNumericDocValues getSortedNumeric(FieldInfo field) throws IOException {
      return in.getSortedNumeric(field);
    }

    @Override
    public SortedSetDocValues getSortedSet(FieldInfo field) throws IOException {
      return in.getSortedSet(field);
    }

    @Override
    public DocValuesSkipper getSkipper(FieldInfo field) throws IOException {
      return in.getSkipper(field);
    }

    @Override
    public void checkIntegrity() throws IOException {
      in.checkIntegrity();
    }

    @Override
    public void close() {}
  }

  private static final class Records extends BinaryDocValues {
    private final BinaryDocValues in;
    private final BitSet files;
    private final String prefix;

    Records(BinaryDocValues in, BitSet files, String prefix) {
      this.in = in;
      this.files = files;
      this.prefix = prefix;
    }

    @Override
    public BytesRef binaryValue() throws IOException {
      BytesRef value = in.binaryValue();
      byte[] packed = new byte[value.length];
      System.arraycopy(value.bytes, value.offset, packed, 0, value.length);
      if (files.get(docID())) {
        IndexedFile file = IndexedFile.unpack(packed);
        DocumentId id = new DocumentId(prefix + file.id().value());
        return new BytesRef(new IndexedFile(id, prefix + file.key(), file.state()).packed());
      }
      IndexedContent content = IndexedContent.unpack(packed);
      return new BytesRef(
          new IndexedContent(
                  prefix + content.key(),
                  content.kind(),
                  content.language(),
                  content.year(),
                  content.title(),
                  content.versions())
              .packed());
    }

    @Override
    public boolean advanceExact(int target) throws IOException {
      return in.advanceExact(target);
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return in.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      return in.advance(target);
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }

  private static final class SortedNames extends SortedDocValues {
    private final SortedDocValues in;
    private final String prefix;

    SortedNames(SortedDocValues in, String prefix) {
      this.in = in;
      this.prefix = prefix;
    }

    @Override
    public BytesRef lookupOrd(int ord) throws IOException {
      return renamed(in.lookupOrd(ord), prefix);
    }

    @Override
    public int ordValue() throws IOException {
      return in.ordValue();
    }

    @Override
    public int getValueCount() {
      return in.getValueCount();
    }

    @Override
    public boolean advanceExact(int target) throws IOException {
      return in.advanceExact(target);
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return in.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      return in.advance(target);
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }
}
