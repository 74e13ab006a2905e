package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Budgets on the sources. A file over its budget says why in a comment that begins with "Long
 * because".
 */
final class StyleTest {
  private static final int LONGEST_FILE = 300;
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void files_are_short() throws IOException {
    List<String> long_ones = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      boolean excused = lines.stream().anyMatch(line -> line.contains("Long because"));
      if (lines.size() > LONGEST_FILE && !excused) {
        long_ones.add(file + ": " + lines.size());
      }
    }
    assertThat(long_ones).as("files over %d lines", LONGEST_FILE).isEmpty();
  }

  @Test
  void every_package_tells_what_it_knows() throws IOException {
    List<Path> silent = new ArrayList<>();
    for (Path file : sources()) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        silent.add(file);
      }
    }
    assertThat(silent).as("packages without package-info").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
