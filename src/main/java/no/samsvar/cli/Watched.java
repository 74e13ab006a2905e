package no.samsvar.cli;

import java.util.SortedMap;
import no.samsvar.Inputs;
import no.samsvar.Progress;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;

/** Reads files as another one does, and tells when each of them, not what lies inside, is read. */
record Watched(Extractor reader, Progress progress) implements Extractor {
  @Override
  public Document extract(DocumentId id, byte[] bytes) throws ExtractionException {
    try {
      return reader.extract(id, bytes);
    } finally {
      if (!id.value().contains(Inputs.INSIDE)) {
        progress.done();
      }
    }
  }

  @Override
  public SortedMap<String, byte[]> parts(DocumentId id, byte[] bytes) throws ExtractionException {
    return reader.parts(id, bytes);
  }
}
