package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands that the ready-made files for build servers hold, as those servers would. */
final class ReadyMadeTest {
  private static final Path ROOT =
      Path.of(System.getProperty("project.root", ".")).toAbsolutePath();
  private static final Path CI = ROOT.resolve("src/ci");

  @TempDir private Path folder;

  /** Exit code, and both streams. */
  private record Ran(int code, String text) {}

  @BeforeEach
  void put_the_program_and_a_document_there() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path program = folder.resolve("samsvar");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' no.samsvar.cli.Main \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path")));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        folder.resolve("avtale æøå.txt"),
        "Driftsavtale\n\nKunden eier alle data som behandles i tjenesten.\n");
    Files.writeString(
        folder.resolve("samsvar.yaml"), "paths:\n  - files: \"*.txt\"\n    kind: contract\n");
  }

  @Test
  void the_github_action_annotates_and_leaves_its_reports() throws Exception {
    JsonNode action = new YAMLMapper().readTree(CI.resolve("github/action.yml").toFile());
    JsonNode step = action.at("/runs/steps/0");
    Map<String, String> environment = new TreeMap<>();
    step.get("env")
        .properties()
        .forEach(each -> environment.put(each.getKey(), input(each.getValue().asText(), action)));
    Ran ran = run(List.of("bash", "-euo", "pipefail", "-c", step.get("run").asText()), environment);
    assertThat(ran.code()).as(ran.text()).isEqualTo(1);
    assertThat(ran.text()).contains("::warning file=avtale æøå.txt");
    assertThat(folder.resolve("samsvar-report/rapport.html")).isNotEmptyFile();
    assertThat(folder.resolve("samsvar-report/samsvar.sarif")).isNotEmptyFile();
  }

  private String input(String expression, JsonNode action) {
    String name = expression.replaceAll("\\$\\{\\{ inputs\\.|\\s*}}", "");
    return switch (name) {
      case "paths" -> "\navtale æøå.txt\n";
      case "samsvar" -> folder.resolve("samsvar").toString();
      default -> action.at("/inputs/" + name + "/default").asText();
    };
  }

  @Test
  void the_gitlab_job_leaves_the_reports_it_names() throws Exception {
    JsonNode file = new YAMLMapper().readTree(CI.resolve("gitlab/samsvar.gitlab-ci.yml").toFile());
    Map<String, String> environment =
        Map.of(
            "SAMSVAR", folder.resolve("samsvar").toString(),
            "SAMSVAR_PATHS", ".",
            "SAMSVAR_FAIL_ON", "never");
    JsonNode job = file.get("samsvar");
    Ran ran = run(List.of("bash", "-e", "-c", job.at("/script/0").asText()), environment);
    assertThat(ran.code()).as(ran.text()).isZero();
    assertThat(folder.resolve(job.at("/artifacts/reports/codequality").asText())).isNotEmptyFile();
    assertThat(folder.resolve(job.at("/artifacts/reports/junit").asText())).isNotEmptyFile();
    assertThat(folder.resolve(job.at("/artifacts/paths/0").asText())).isNotEmptyFile();
  }

  @Test
  void the_hook_checks_what_is_staged_and_stops_the_commit() throws Exception {
    Map<String, String> environment =
        Map.of(
            "SAMSVAR", folder.resolve("samsvar").toString(),
            "SAMSVAR_FAIL_ON", "warning",
            "GIT_AUTHOR_NAME", "t",
            "GIT_AUTHOR_EMAIL", "t@example.org",
            "GIT_COMMITTER_NAME", "t",
            "GIT_COMMITTER_EMAIL", "t@example.org");
    String script =
        "git init -q . && cp '%s' .git/hooks/pre-commit && git add 'avtale æøå.txt' && git commit -qm x"
            .formatted(CI.resolve("git/pre-commit"));
    Ran ran = run(List.of("bash", "-c", script), environment);
    assertThat(ran.code()).as(ran.text()).isNotZero();
    assertThat(ran.text()).contains("avtale æøå.txt").contains("contract/supplier-reporting");
  }

  private Ran run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), text);
  }
}
