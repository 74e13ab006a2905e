package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that "mvn -Pdist package" makes, used as somebody without a JDK would. */
@Tag("slow")
final class DistTest {
  private static final Path ROOT =
      Path.of(System.getProperty("project.root", ".")).toAbsolutePath();
  private static final Path ZIP = ROOT.resolve("target/samsvar-dist.zip");
  private static final List<String> TOOLS =
      List.of(
          "sh", "sed", "head", "find", "readlink", "dirname", "cksum", "cut", "mkdir", "mv", "rm");

  @TempDir private Path folder;

  @Test
  void the_unpacked_zip_checks_a_document_without_a_jdk() throws IOException, InterruptedException {
    assumeTrue(Files.exists(ZIP), "made by mvn -Pdist package");
    Path home = Files.createDirectories(folder.resolve("med mellomrom æøå"));
    run(folder, Map.of(), "unzip", "-q", ZIP.toString(), "-d", home.toString());
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS) {
      Path place = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          bin.resolve(tool), Files.exists(place) ? place : Path.of("/bin", tool));
    }
    Path document = home.resolve("avtale blåbær.txt");
    Files.writeString(document, "Driftsavtale\n\nKunden eier alle data i tjenesten.\n");
    Path report = home.resolve("rapport.html");
    String told =
        run(
            home,
            Map.of("PATH", bin.toString(), "HOME", folder.toString()),
            home.resolve("samsvar/samsvar").toString(),
            "check",
            document.toString(),
            "--kind",
            "contract",
            "--fail-on",
            "never",
            "--format",
            "html=" + report);
    assertThat(told).isEmpty();
    assertThat(report).content(StandardCharsets.UTF_8).contains("avtale blåbær.txt");
  }

  private static String run(Path where, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(where.toFile()).redirectErrorStream(true);
    if (!environment.isEmpty()) {
      builder.environment().clear();
      builder.environment().putAll(environment);
    }
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
