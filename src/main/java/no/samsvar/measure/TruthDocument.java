package no.samsvar.measure;

import java.util.List;
import java.util.Optional;
import no.samsvar.document.DocumentKind;

/**
 * Human verdicts on one document. Name is the file's, or the beginning of its name; about tells
 * that the document was read for what it says of another one of this kind; split is "dev" or
 * "test"; observations are there where the readers looked for faults of the text too.
 */
public record TruthDocument(
    String name,
    DocumentKind kind,
    boolean about,
    String split,
    List<TruthVerdict> verdicts,
    Optional<TruthObservations> observations) {
  public TruthDocument {
    verdicts = List.copyOf(verdicts);
  }
}
