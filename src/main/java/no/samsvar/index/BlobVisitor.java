package no.samsvar.index;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Picks a stored analysis out of Lucene's stored fields, the clauses only when they are wanted. */
final class BlobVisitor extends StoredFieldVisitor {
  private final boolean clauses;
  private byte[] document = {};
  private byte[] rest = {};

  BlobVisitor(boolean clauses) {
    this.clauses = clauses;
  }

  @Override
  public Status needsField(FieldInfo field) {
    return switch (field.name) {
      case IndexFields.STORED_DOCUMENT -> Status.YES;
      case IndexFields.STORED_CLAUSES -> clauses ? Status.YES : Status.STOP;
      default -> Status.NO;
    };
  }

  @Override
  public void binaryField(FieldInfo field, byte[] value) {
    if (field.name.equals(IndexFields.STORED_DOCUMENT)) {
      document = value;
    } else {
      rest = value;
    }
  }

  StoredAnalysis stored() {
    return new StoredAnalysis(document, rest);
  }
}
