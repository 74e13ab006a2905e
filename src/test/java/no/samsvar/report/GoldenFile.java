package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a renderer must write; -Dgolden.update rewrites it. */
record GoldenFile(Path path) {
  static GoldenFile of(String name, String file) {
    String root = System.getProperty("project.root", ".");
    return new GoldenFile(Path.of(root, "src/test/resources/report", name, file));
  }

  void holds(byte[] actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(path.getParent());
      Files.write(path, actual);
    }
    assertThat(path).as("write it with -Dgolden.update").exists();
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .as(path.getFileName().toString())
        .isEqualTo(Files.readString(path));
  }
}
