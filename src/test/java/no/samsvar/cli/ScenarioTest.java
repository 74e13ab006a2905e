package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class ScenarioTest {
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> the_program_does_what_each_story_tells() throws IOException {
    Path stories = Path.of(System.getProperty("project.root", "."), "src/test/resources/cli");
    List<Path> files;
    try (Stream<Path> all = Files.list(stories)) {
      files = all.filter(file -> file.toString().endsWith(".scenario")).sorted().toList();
    }
    return files.stream().map(this::story);
  }

  private DynamicTest story(Path file) {
    try {
      Path own = folder.resolve(file.getFileName().toString().replace(".scenario", " æøå"));
      return DynamicTest.dynamicTest(
          Scenario.title(file),
          file.toUri(),
          () -> Scenario.play(file, Files.createDirectories(own)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
