package no.samsvar.extract.layout;

import java.util.Collections;
import java.util.SortedMap;
import java.util.function.Predicate;
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

  /**
   * The files inside that have wanted names; most formats have none.
   *
   * @throws ExtractionException when they can't be taken out
   */
  default SortedMap<String, byte[]> parts(byte[] bytes, Predicate<String> wanted)
      throws ExtractionException {
    return Collections.emptySortedMap();
  }
}
