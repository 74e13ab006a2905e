package no.samsvar.index;

import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;

/** An analysis as it is stored, to be decoded. */
public record StoredForms(StoredAnalysis stored, DocumentId id) {
  public static StoredForms of(AnalysedDocument analysed) {
    return new StoredForms(StoredAnalysis.of(analysed), analysed.front().id());
  }

  public Document document() {
    return stored.document(id);
  }

  public AnalysedDocument analysed() {
    return stored.analysed(id);
  }
}
