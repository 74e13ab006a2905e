package no.samsvar.extract.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.samsvar.document.ExtractionException;

/**
 * The XML parts of a zip-based document. Inflated bytes are counted while they come, never taken on
 * trust.
 */
final class ZipParts {
  private static final long MOST_INFLATED = 200L * 1024 * 1024;
  private static final long LARGEST_XML = 100L * 1024 * 1024;
  private static final int MOST_ENTRIES = 10_000;
  private static final int FREE = 20 * 1024 * 1024;
  private static final int HIGHEST_RATIO = 200;

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final int packed;
  private long inflated;

  private ZipParts(int packed) {
    this.packed = packed;
  }

  /**
   * All XML parts of the archive.
   *
   * @throws ExtractionException when it is no sound archive, or inflates beyond all measure
   */
  static ZipParts read(byte[] bytes) throws ExtractionException {
    ZipParts parts = new ZipParts(bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw tooLarge("more than " + MOST_ENTRIES + " entries");
        }
        parts.add(zip, entry.getName());
      }
    } catch (EOFException | ZipException damaged) {
      throw damaged(damaged);
    } catch (IOException damaged) {
      throw damaged(damaged);
    }
    if (parts.parts.isEmpty()) {
      throw new ExtractionException(ExtractionException.Cause.DAMAGED, "zip without XML parts");
    }
    return parts;
  }

  private static ExtractionException damaged(IOException cause) {
    return new ExtractionException(ExtractionException.Cause.DAMAGED, "zip: " + cause.getMessage());
  }

  private static ExtractionException tooLarge(String detail) {
    return new ExtractionException(ExtractionException.Cause.TOO_LARGE, "zip: " + detail);
  }

  private void add(ZipInputStream zip, String name) throws IOException, ExtractionException {
    boolean kept = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      inflated += read;
      if (inflated > MOST_INFLATED
          || (inflated > FREE && inflated > (long) packed * HIGHEST_RATIO)) {
        throw tooLarge("inflates to more than " + inflated + " bytes");
      }
      if (kept) {
        part.write(buffer, 0, read);
      }
      if (part.size() > LARGEST_XML) {
        throw tooLarge("a part of more than " + LARGEST_XML + " bytes");
      }
    }
    if (kept) {
      parts.put(name, part.toByteArray());
    }
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
