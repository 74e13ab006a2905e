package no.samsvar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;

/** The bytes of a file at one moment: never more than allowed, never half old and half new. */
final class Snapshot {
  private static final int TRIES = 2;

  private Snapshot() {}

  /** What tells whether somebody has written to a file. */
  private record State(long size, FileTime written) {
    static State of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(now.size(), now.lastModifiedTime());
    }
  }

  /**
   * The bytes, read again once when the file changed meanwhile.
   *
   * @throws ExtractionException when it can't be opened, is too large, or changes all the time
   */
  static byte[] of(Path file, long largest) throws ExtractionException {
    try {
      for (int i = 0; i < TRIES; i++) {
        State before = State.of(file);
        byte[] bytes = bytes(file, before, largest);
        if (State.of(file).equals(before)) {
          return bytes;
        }
      }
    } catch (IOException e) {
      throw new ExtractionException(Cause.NOT_FOUND, e.getClass().getName());
    }
    throw new ExtractionException(Cause.CHANGED, "size or time of the file");
  }

  /** Counts what comes, because devices and pipes say they are empty. */
  private static byte[] bytes(Path file, State state, long largest)
      throws IOException, ExtractionException {
    if (state.size() > largest) {
      throw new ExtractionException(Cause.TOO_LARGE, "file");
    }
    int most = (int) Math.min(Integer.MAX_VALUE - 16, largest + 1);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length > largest) {
        throw new ExtractionException(Cause.TOO_LARGE, "file");
      }
      return bytes;
    }
  }
}
