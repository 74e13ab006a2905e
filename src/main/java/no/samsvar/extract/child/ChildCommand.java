package no.samsvar.extract.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a child is started: the Java, class path and arguments of the program's own entry for
 * children, the memory it may use, and what Java took down of an earlier start, which a child may
 * use too.
 */
public record ChildCommand(
    Path java, String classPath, List<String> entry, int megabytes, Optional<Path> cache) {
  private static final Set<String> KEPT =
      Set.of(
          "PATH",
          "HOME",
          "TMPDIR",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "TESSDATA_PREFIX",
          "TEMP",
          "TMP",
          "SYSTEMROOT",
          "SystemRoot");

  public ChildCommand {
    entry = List.copyOf(entry);
  }

  /** A new process; its complaints go nowhere, because it says what is wrong over the pipe. */
  Process start() throws IOException {
    if (!Files.isExecutable(java)) {
      throw new IOException("no Java at " + java);
    }
    ProcessBuilder builder = new ProcessBuilder(words());
    builder.environment().keySet().retainAll(KEPT);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(java.toString());
    words.add("-Xmx" + megabytes + "m");
    words.addAll(
        List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Xlog:all=off",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED"));
    cache.ifPresent(file -> words.add("-XX:AOTCache=" + file));
    words.addAll(List.of("-cp", classPath));
    words.addAll(entry);
    return words;
  }
}
