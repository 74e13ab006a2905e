package no.samsvar;

import java.nio.file.Path;
import java.util.Optional;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.KindGuess;
import no.samsvar.language.DocumentKinds;

/** Reads one document by itself, within bounds, so that people can look into it. */
public record Inspector(Samsvar samsvar, Limits limits) {

  /** Reads and analyses the only one of the inputs; a kind given overrides detection. */
  public AnalysedDocument read(Inputs inputs, Optional<DocumentKind> kind)
      throws ExtractionException {
    DocumentId id = inputs.files().firstKey();
    return read(id, inputs.read(id, limits.largestFile()), kind);
  }

  /** Reads and analyses one file. */
  AnalysedDocument read(DocumentId id, Path file, Optional<DocumentKind> kind)
      throws ExtractionException {
    return read(id, Snapshot.of(file, limits.largestFile()), kind);
  }

  private AnalysedDocument read(DocumentId id, byte[] bytes, Optional<DocumentKind> kind)
      throws ExtractionException {
    return Bounded.within(limits.timeout(), () -> samsvar.analyse(id, bytes, kind));
  }

  /** What kind of document this looks like, and why. */
  public static KindGuess guess(Document document) {
    return DocumentKinds.guess(document);
  }
}
