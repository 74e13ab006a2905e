package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a repository of agreements, with git and the program as processes of their own. */
@Tag("slow")
final class RepositoryTest {
  private static final String REPORTING =
      "1 Rapportering\n\nLeverandøren skal rapportere skriftlig til Kunden hver måned om oppetid, avvik"
          + " og tiltak.\n\n";
  private static final String OWNERSHIP =
      "2 Eierskap\n\nKunden eier alle data som behandles i tjenesten.\n";

  @TempDir private Path folder;

  /** Exit code, and standard output. */
  private record Ran(int code, String out) {}

  @Test
  void a_clause_removed_in_a_new_commit_fails_until_somebody_answers_for_it() throws Exception {
    git("init", "-q");
    write("samsvar.yaml", "paths:\n  - files: \"avtaler/*.txt\"\n    kind: contract\n");
    write("avtaler/drift æøå.txt", "Driftsavtale\n\n" + REPORTING + OWNERSHIP);
    samsvar("2026-01-01", "baseline", "create", "avtaler", "-o", "kjent.yaml");
    write(
        "samsvar.yaml",
        "baseline: kjent.yaml\npaths:\n  - files: \"avtaler/*.txt\"\n    kind: contract\n");
    commit("Avtalen som den er");
    assertThat(sarif("2026-01-02").code()).isZero();

    write("avtaler/drift æøå.txt", "Driftsavtale\n\n" + OWNERSHIP);
    commit("Fjern rapportering");
    Ran removed = sarif("2026-01-03");
    assertThat(removed.code()).isEqualTo(1);
    assertThat(open(removed)).containsExactly("new contract/supplier-reporting");

    write(
        "samsvar.yaml", Files.readString(folder.resolve("samsvar.yaml")) + "waivers: avvik.yaml\n");
    write(
        "avvik.yaml",
        """
        waivers:
          - rule: contract/supplier-reporting
            document: avtaler/drift æøå.txt
            reason: Tas inn i ny avtale
            owner: IKT-sjefen
            expires: 2026-06-30
        """);
    commit("Godta avviket");
    Ran waived = sarif("2026-06-30");
    assertThat(waived.code()).isZero();
    assertThat(open(waived)).isEmpty();

    Ran expired = sarif("2026-07-01");
    assertThat(expired.code()).isEqualTo(1);
    assertThat(open(expired)).containsExactly("new contract/supplier-reporting");
  }

  /** Results that are neither suppressed nor unchanged. */
  private static List<String> open(Ran ran) throws IOException {
    List<String> open = new ArrayList<>();
    JsonNode results = new ObjectMapper().readTree(ran.out()).at("/runs/0/results");
    for (JsonNode result : results) {
      String state = result.path("baselineState").asText();
      if (!result.path("suppressions").elements().hasNext() && !state.equals("unchanged")) {
        open.add(state + " " + result.get("ruleId").asText());
      }
    }
    return open;
  }

  private Ran sarif(String day) throws Exception {
    return samsvar(day, "check", "avtaler", "--format", "sarif");
  }

  private Ran samsvar(String day, String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> program =
        Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), "no.samsvar.cli.Main");
    return run(
        Stream.of(program, Stream.of(arguments), Stream.of("--as-of", day))
            .flatMap(each -> each)
            .toList());
  }

  /** With absolute paths, since the program runs in another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertThat(run(command).code()).isZero();
  }

  private Ran run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), out);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
