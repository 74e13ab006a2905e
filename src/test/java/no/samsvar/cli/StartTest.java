package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a start loads, as Java itself tells it. */
final class StartTest {
  private static final List<String> HEAVY =
      List.of(
          "org.apache.tika.",
          "org.apache.lucene.",
          "opennlp.",
          "com.fasterxml.jackson.",
          "freemarker.");

  private static final List<String> READERS =
      List.of(
          "org.apache.tika.config.",
          "org.apache.tika.mime.",
          "org.apache.tika.parser.microsoft.",
          "org.apache.poi.",
          "org.apache.pdfbox.pdfparser.");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void help_and_version_load_no_library(String option) throws Exception {
    List<String> loaded = loaded(option);
    assertThat(loaded).anyMatch(name -> name.startsWith("no.samsvar.cli.Main"));
    assertThat(count(loaded, "picocli.")).isZero();
    for (String library : HEAVY) {
      assertThat(count(loaded, library)).as(library).isZero();
    }
  }

  @Test
  void the_help_of_a_command_loads_no_library_but_that_of_the_command_line() throws Exception {
    List<String> loaded = loaded("check", "--help");
    for (String library : HEAVY) {
      assertThat(count(loaded, library)).as(library).isZero();
    }
  }

  @Test
  void markdown_is_checked_without_the_readers_of_other_formats() throws Exception {
    Path file = folder.resolve("avtale.md");
    Files.writeString(file, "# Driftsavtale\n\nLeverandøren skal rapportere hver måned.\n");
    List<String> loaded = loaded("check", file.toString(), "--fail-on", "never");
    assertThat(count(loaded, "no.samsvar.check.")).isPositive();
    for (String library : READERS) {
      assertThat(count(loaded, library)).as(library).isZero();
    }
    assertThat(count(loaded, "org.apache.lucene.index.")).isZero();
    assertThat(count(loaded, "freemarker.")).isZero();
  }

  private static long count(List<String> loaded, String beginning) {
    return loaded.stream().filter(name -> name.startsWith(beginning)).count();
  }

  private List<String> loaded(String... args) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load=info:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "no.samsvar.cli.Main"));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(log, StandardCharsets.UTF_8);
  }
}
