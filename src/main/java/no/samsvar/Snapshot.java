package no.samsvar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.index.FileState;

/** The bytes of a file at one moment: never more than allowed, never half old and half new. */
final class Snapshot {
  private static final int TRIES = 2;

  private Snapshot() {}

  /** How a file stands now. */
  static FileState state(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    long written = nanoseconds(now.lastModifiedTime());
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    Object changed = unix ? Files.getAttribute(file, "unix:ctime") : now.lastModifiedTime();
    return new FileState(
        now.size(), written, changed instanceof FileTime time ? nanoseconds(time) : written);
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * The bytes, read again once when the file changed meanwhile.
   *
   * @throws ExtractionException when it can't be opened, is too large, or changes all the time
   */
  static byte[] of(Path file, long largest) throws ExtractionException {
    try {
      for (int i = 0; i < TRIES; i++) {
        FileState before = state(file);
        byte[] bytes = bytes(file, before, largest);
        if (state(file).equals(before)) {
          return bytes;
        }
      }
    } catch (IOException e) {
      throw new ExtractionException(Cause.NOT_FOUND, e.getClass().getName());
    }
    throw new ExtractionException(Cause.CHANGED, "size or time of the file");
  }

  /** Counts what comes, because devices and pipes say they are empty. */
  private static byte[] bytes(Path file, FileState state, long largest)
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
