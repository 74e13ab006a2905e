package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.index.Catalogue;
import no.samsvar.index.IndexView;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexing that is killed at any moment, by a signal that nothing can catch. */
final class KillTest {
  /** More than are written between two commits, so that kills also fall between commits. */
  private static final int DOCUMENTS = 450;

  @TempDir private Path folder;

  @Test
  void a_few_kills_lose_nothing_that_was_committed() throws Exception {
    killed(3);
  }

  @Test
  @Tag("slow")
  void fifty_kills_lose_nothing_that_was_committed() throws Exception {
    killed(50);
  }

  private void killed(int kills) throws Exception {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(documents.resolve("d" + i + ".md"), text(i));
    }
    Path index = folder.resolve("index");
    SplittableRandom random = new SplittableRandom(kills);
    long whole = undisturbed(documents, folder.resolve("whole"));
    int known = 0;
    for (int kill = 0; kill < kills; kill++) {
      Process process = start(documents, index);
      Thread.sleep(random.nextLong(whole));
      process.destroyForcibly().waitFor();
      known = sound(index, known);
      if (known == DOCUMENTS) {
        remove(index);
        known = 0;
      }
    }
    finish(start(documents, index));
    assertThat(contents(index)).isEqualTo(contents(folder.resolve("whole")));
    sound(index, DOCUMENTS);
  }

  /** A finished index has nothing left to be killed in. */
  private static void remove(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Milliseconds that the index takes when nobody kills the run. */
  private long undisturbed(Path documents, Path index) throws Exception {
    long start = System.nanoTime();
    finish(start(documents, index));
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static String text(int i) {
    return """
        # Avtale %d

        Leverandøren skal hver måned rapportere til Kunden om avvik nummer %d.

        Kunden kan si opp avtalen med %d måneders varsel.
        """
        .formatted(i, i * 7, 1 + i % 12);
  }

  private Process start(Path documents, Path index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "no.samsvar.cli.Main",
            "index",
            documents.toString(),
            "--index",
            index.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private void finish(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
  }

  /** Whether Lucene finds no fault in it, and no file is gone; gives how many it has. */
  private static int sound(Path index, int atLeast) throws Exception {
    try (FSDirectory directory = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(directory)) {
        assertThat(atLeast).isZero();
        return 0;
      }
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      try (CheckIndex check = new CheckIndex(directory)) {
        check.setInfoStream(new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(check.checkIndex().clean).as(said.toString(StandardCharsets.UTF_8)).isTrue();
      }
    }
    try (IndexView view = IndexView.open(index)) {
      assertThat(view.catalogue().files()).hasSizeGreaterThanOrEqualTo(atLeast);
      return view.catalogue().files().size();
    }
  }

  /** Every file with its whole analysis. */
  private static SortedMap<String, List<Object>> contents(Path index) throws Exception {
    SortedMap<String, List<Object>> contents = new TreeMap<>();
    try (IndexView view = IndexView.open(index)) {
      Catalogue catalogue = view.catalogue();
      for (var file : catalogue.files().values()) {
        AnalysedDocument analysed = view.analysis(file.key(), file.id()).orElseThrow();
        contents.put(
            file.id().value(),
            new ArrayList<>(
                List.of(
                    file.key(),
                    analysed.clauses(),
                    analysed.document().body(),
                    analysed.document().text().content())));
      }
    }
    return contents;
  }
}
