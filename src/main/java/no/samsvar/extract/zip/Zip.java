package no.samsvar.extract.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;

/** Walks the entries of a zip container, within bounds on their number and what they inflate to. */
public final class Zip {
  private static final int MOST_ENTRIES = 10_000;
  private static final String OLD_WINDOWS = "IBM850";

  private Zip() {}

  /** Looks at one entry and says whether the next one is wanted. */
  @FunctionalInterface
  public interface Visit {
    boolean entry(String name, InputStream content) throws IOException, ExtractionException;
  }

  /**
   * Shows the entries in the order of the file. Names that are not UTF-8 are read the way Windows
   * once wrote them, from the first entry on.
   *
   * @throws ExtractionException when it is no sound container, is encrypted, or inflates beyond all
   *     measure
   */
  public static void entries(byte[] bytes, Visit visit) throws ExtractionException {
    try {
      walk(bytes, StandardCharsets.UTF_8, visit);
    } catch (IOException first) {
      boolean name = said(first).contains("bad entry name");
      if (!name || !Charset.isSupported(OLD_WINDOWS)) {
        throw trouble(first);
      }
      again(bytes, visit);
    }
  }

  private static void again(byte[] bytes, Visit visit) throws ExtractionException {
    try {
      walk(bytes, Charset.forName(OLD_WINDOWS), visit);
    } catch (IOException second) {
      throw trouble(second);
    }
  }

  private static void walk(byte[] bytes, Charset names, Visit visit)
      throws IOException, ExtractionException {
    Inflation inflation = new Inflation(bytes.length);
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new ExtractionException(Cause.TOO_LARGE, "zip: too many entries");
        }
        InputStream content = inflation.counting(zip);
        if (!visit.entry(entry.getName(), content)) {
          return;
        }
        content.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private static String said(IOException trouble) {
    return String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
  }

  private static ExtractionException trouble(IOException trouble) {
    Cause cause =
        trouble instanceof Inflation.TooMuch
            ? Cause.TOO_LARGE
            : said(trouble).contains("encrypted") ? Cause.ENCRYPTED : Cause.DAMAGED;
    return new ExtractionException(cause, "zip: " + trouble.getMessage());
  }
}
