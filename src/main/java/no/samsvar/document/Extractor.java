package no.samsvar.document;

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
}
