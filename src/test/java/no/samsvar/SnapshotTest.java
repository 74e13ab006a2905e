package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change, grow without end, or are not there when they are read. */
final class SnapshotTest {
  private static final int LARGE = 64 << 20;

  @TempDir private Path folder;

  @Test
  void a_file_that_changes_all_the_time_is_refused_and_read_once_it_rests() throws Exception {
    Path file = folder.resolve("avtale.pdf");
    Files.write(file, new byte[LARGE]);
    AtomicBoolean writing = new AtomicBoolean(true);
    CountDownLatch begun = new CountDownLatch(1);
    Thread writer = Thread.ofPlatform().start(() -> write(file, writing, begun));
    begun.await();
    Cause refused = refused(file, LARGE);
    writing.set(false);
    writer.join();
    assertThat(refused).isEqualTo(Cause.CHANGED);
    assertThat(Snapshot.of(file, LARGE)).hasSize(LARGE);
  }

  private static void write(Path file, AtomicBoolean writing, CountDownLatch begun) {
    try {
      for (long second = 1; writing.get(); second++) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
        begun.countDown();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_more_is_read_than_allowed_whatever_the_file_says_of_its_size() throws IOException {
    Path file = folder.resolve("stor.txt");
    Files.write(file, new byte[11]);
    assertThat(refused(file, 10)).isEqualTo(Cause.TOO_LARGE);
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless), "no device without an end on this machine");
    assertThat(refused(endless, 1000)).isEqualTo(Cause.TOO_LARGE);
  }

  @Test
  void a_file_that_is_gone_is_not_found() {
    assertThat(refused(folder.resolve("borte.pdf"), 10)).isEqualTo(Cause.NOT_FOUND);
  }

  private static Cause refused(Path file, long largest) {
    return catchThrowableOfType(ExtractionException.class, () -> Snapshot.of(file, largest))
        .reason();
  }
}
