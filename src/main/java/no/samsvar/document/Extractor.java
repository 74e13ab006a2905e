package no.samsvar.document;

import java.util.Collections;
import java.util.SortedMap;

/**
 * Port: bytes of a file to a {@link Document} of kind UNKNOWN and language OTHER (the language of
 * its blocks included), which later steps set. Pure: the same bytes and name give the same
 * document.
 */
public interface Extractor {
  /**
   * Reads one file.
   *
   * @throws ExtractionException when the file can't be read as a document
   */
  Document extract(DocumentId id, byte[] bytes) throws ExtractionException;

  /**
   * The files that lie inside this one, by name: what an archive holds, what hangs on a document.
   *
   * @throws ExtractionException when they can't be taken out
   */
  default SortedMap<String, byte[]> parts(DocumentId id, byte[] bytes) throws ExtractionException {
    return Collections.emptySortedMap();
  }
}
