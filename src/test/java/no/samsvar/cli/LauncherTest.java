package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in checkouts that somebody else owns, with a JDK that only says how it is called.
 */
final class LauncherTest {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("project.root", ".")).toAbsolutePath().resolve("samsvar");

  @TempDir private Path folder;
  private Path home;
  private Path jdk;

  /** What one run said, and how it ended. */
  private record Run(int exit, String told) {}

  @BeforeEach
  void put_up_a_checkout_and_a_jdk() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a script for sh");
    home = Files.createDirectories(folder.resolve("delt mappe"));
    Files.copy(LAUNCHER, home.resolve("samsvar"));
    executable(home.resolve("samsvar"));
    jdk = folder.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    Files.writeString(
        jdk.resolve("bin/java"), "#!/bin/sh\nfor word; do echo \"[$word]\"; done\nexit 7\n");
    executable(jdk.resolve("bin/java"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void build() throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.createFile(home.resolve("target/samsvar.jar"));
  }

  /** Nothing in the checkout may be written to, but by root. */
  private void lock() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
    }
  }

  private List<String> content() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.map(path -> home.relativize(path).toString()).sorted().toList();
    }
  }

  private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SAMSVAR_JAVA_HOME", jdk.toString());
    builder.environment().put("TMPDIR", folder.toString());
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), told);
  }

  @Test
  void a_built_checkout_runs_where_nothing_can_be_written() throws Exception {
    build();
    lock();
    List<String> before = content();
    Run run = run(home.resolve("samsvar"), "check", "avtale blåbær.txt");
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.told()).contains("[-jar]\n", "[check]\n[avtale blåbær.txt]\n");
    assumeFalse(Files.isWritable(home.resolve("target")), "root may write anywhere");
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void an_unbuilt_checkout_that_cannot_be_written_to_says_whose_turn_it_is() throws Exception {
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("target"));
    lock();
    Run run = run(home.resolve("samsvar"), "--version");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.told())
        .startsWith("error: ")
        .contains("is not built, and this folder can't be written to\n  help: copy the folder")
        .hasLineCount(2);
  }

  @Test
  void it_is_found_through_a_link_from_another_folder() throws Exception {
    build();
    Path link = Files.createSymbolicLink(folder.resolve("lenke"), Path.of("delt mappe/samsvar"));
    Run run = run(link, "--version");
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.told()).contains("[--version]\n");
  }
}
