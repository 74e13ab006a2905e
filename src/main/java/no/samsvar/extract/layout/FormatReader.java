package no.samsvar.extract.layout;

import no.samsvar.document.ExtractionException;

/** Reads the files of one format. */
@FunctionalInterface
public interface FormatReader {
  /**
   * What stands in the file.
   *
   * @throws ExtractionException when it can't be read
   */
  Reading read(byte[] bytes) throws ExtractionException;
}
