package no.samsvar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The usual commands on small documents of the program's own, run once while Java takes down what
 * they load. The launcher keeps that beside the program, and later starts take less time.
 */
final class Rehearsal {
  /** The command line of a rehearsal. */
  static final String ENTRY = "--rehearse";

  private static final List<String> SAMPLES =
      List.of("avtale.docx", "avtale.pdf", "avtale.html", "agreement.md");

  private Rehearsal() {}

  static void run() throws IOException {
    Path folder = Files.createTempDirectory("samsvar-rehearsal");
    try {
      for (String sample : SAMPLES) {
        copy(sample, folder.resolve(sample));
      }
      String documents = folder.toString();
      String index = folder.resolve("index").toString();
      String page = "html=" + folder.resolve("report.html");
      run("check", documents, "--trusted", "--fail-on", "never", "--format", page);
      run("check", documents, "--fail-on", "never", "--format", "console");
      run("check", documents, "--trusted", "--fail-on", "never", "--json");
      run("index", documents, "--index", index, "--trusted");
      run("search", "rapportering", "--index", index, "--facets");
    } finally {
      remove(folder);
    }
  }

  private static void run(String... args) {
    Main.run(
        args,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Map.of());
  }

  private static void copy(String sample, Path file) throws IOException {
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + sample)) {
      if (in == null) {
        throw new IOException("the program was built without " + sample);
      }
      Files.copy(in, file);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
