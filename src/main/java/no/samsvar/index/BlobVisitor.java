package no.samsvar.index;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Picks a stored analysis out of Lucene's stored fields, the clauses only when they are wanted. */
final class BlobVisitor extends StoredFieldVisitor {
  private final boolean clauses;
  private byte[] document = {};
  private byte[] rest = {};
  private byte[] spans = {};

  BlobVisitor(boolean clauses) {
    this.clauses = clauses;
  }

  @Override
  public Status needsField(FieldInfo field) {
    return switch (field.name) {
      case IndexFields.STORED_DOCUMENT -> Status.YES;
      case IndexFields.STORED_SPANS -> clauses ? Status.NO : Status.YES;
      case IndexFields.STORED_CLAUSES -> clauses ? Status.YES : Status.STOP;
      default -> Status.NO;
    };
  }

  @Override
  public void binaryField(FieldInfo field, byte[] value) {
    switch (field.name) {
      case IndexFields.STORED_DOCUMENT -> document = value;
      case IndexFields.STORED_SPANS -> spans = value;
      default -> rest = value;
    }
  }

  /** Empty where the clauses are wanted, which know where they stand. */
  byte[] spans() {
    return spans;
  }

  StoredAnalysis stored() {
    return new StoredAnalysis(document, rest);
  }
}
