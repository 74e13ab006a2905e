package no.samsvar.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.zip.Zip;

/**
 * The XML parts of a zip-based document. Inflated bytes are counted while they come, never taken on
 * trust.
 */
final class ZipParts {
  private static final int LARGEST_XML = 100 * 1024 * 1024;

  private final Map<String, byte[]> parts = new TreeMap<>();

  private ZipParts() {}

  /**
   * All XML parts of the archive.
   *
   * @throws ExtractionException when it is no sound archive, or inflates beyond all measure
   */
  static ZipParts read(byte[] bytes) throws ExtractionException {
    ZipParts parts = new ZipParts();
    Zip.entries(bytes, parts::add);
    if (parts.parts.isEmpty()) {
      throw new ExtractionException(ExtractionException.Cause.DAMAGED, "zip without XML parts");
    }
    return parts;
  }

  private boolean add(String name, InputStream content) throws IOException, ExtractionException {
    if (name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype")) {
      byte[] part = content.readNBytes(LARGEST_XML + 1);
      if (part.length > LARGEST_XML) {
        throw new ExtractionException(
            ExtractionException.Cause.TOO_LARGE, "zip: a part of more than " + LARGEST_XML);
      }
      parts.put(name, part);
    }
    return true;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /**
   * A part that must be there.
   *
   * @throws ExtractionException when it is not
   */
  byte[] needed(String name) throws ExtractionException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new ExtractionException(ExtractionException.Cause.DAMAGED, "no part " + name);
    }
    return part;
  }
}
