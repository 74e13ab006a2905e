package no.samsvar.measure;

import java.util.List;
import no.samsvar.document.DocumentKind;

/**
 * Human verdicts on one document. Name is the file's, or the beginning of its name; about tells
 * that the document was read for what it says of another one of this kind; split is "dev" or
 * "test".
 */
public record TruthDocument(
    String name, DocumentKind kind, boolean about, String split, List<TruthVerdict> verdicts) {
  public TruthDocument {
    verdicts = List.copyOf(verdicts);
  }
}
