package no.samsvar.index;

import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;

/**
 * A whole analysis in the form in which it is kept: the document by itself, so that hits can be
 * shown without the rest, and its clauses. Holds no path.
 */
final class StoredAnalysis {
  /** Version of the form; raised when older bytes can no longer be read. */
  static final int FORMAT = 5;

  private final byte[] document;
  private final byte[] clauses;

  StoredAnalysis(byte[] document, byte[] clauses) {
    this.document = document;
    this.clauses = clauses;
  }

  static StoredAnalysis of(AnalysedDocument analysed) {
    return new StoredAnalysis(
        DocumentCodec.pack(analysed.document()),
        ClauseCodec.pack(analysed.clauses(), analysed.document().text().content()));
  }

  byte[] documentBytes() {
    return document;
  }

  byte[] clauseBytes() {
    return clauses;
  }

  Document document(DocumentId id) {
    return DocumentCodec.unpack(document, id);
  }

  AnalysedDocument analysed(DocumentId id) {
    Document read = document(id);
    return new AnalysedDocument(read, ClauseCodec.unpack(clauses, read.text().content()));
  }
}
