package no.samsvar.extract;

import java.util.SortedMap;
import java.util.function.Predicate;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.zip.Archive;

/** Takes archives apart; they are no documents themselves. */
final class ArchiveReader implements FormatReader {
  @Override
  public Reading read(byte[] bytes) throws ExtractionException {
    throw new ExtractionException(ExtractionException.Cause.ARCHIVE, "zip archive");
  }

  @Override
  public SortedMap<String, byte[]> parts(byte[] bytes, Predicate<String> wanted)
      throws ExtractionException {
    return Archive.files(bytes, wanted);
  }
}
