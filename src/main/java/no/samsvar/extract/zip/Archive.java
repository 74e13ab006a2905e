package no.samsvar.extract.zip;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samsvar.document.ExtractionException;

/** An archive of documents: what lies in it, by names that can be shown and lead nowhere. */
public final class Archive {
  private static final int LONGEST_NAME = 200;

  private Archive() {}

  /**
   * The files of an archive whose names are wanted.
   *
   * @throws ExtractionException when it is no sound archive
   */
  public static SortedMap<String, byte[]> files(byte[] bytes, Predicate<String> wanted)
      throws ExtractionException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Zip.entries(
        bytes,
        (written, content) -> {
          String name = plain(written);
          if (!written.endsWith("/") && !hidden(name) && wanted.test(name)) {
            files.put(name, content.readAllBytes());
          }
          return true;
        });
    return files;
  }

  /**
   * A name without what could lead out of the archive or spoil a line of output: it is only ever
   * shown, never opened.
   */
  public static String plain(String written) {
    String name =
        Arrays.stream(written.replace('\\', '/').split("/"))
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .collect(Collectors.joining("/"))
            .replaceAll("\\p{C}", "_");
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }
}
