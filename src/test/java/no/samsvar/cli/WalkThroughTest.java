package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk through "Writing rules", done as written there: what the page says is what happens. */
final class WalkThroughTest {
  private static final Path PAGE = Path.of("src/site/markdown/writing-rules.md");
  private static final Pattern STEP =
      Pattern.compile(
          "\\(`(elvdal/[^`]+)`\\)[^`]*(?:`[^`]+`[^`]*)*?```yaml\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;
  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void write_what_the_page_says() throws IOException {
    Matcher step = STEP.matcher(Files.readString(PAGE));
    while (step.find()) {
      Path file = folder.resolve(step.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, step.group(2));
      lines.addAll(step.group(2).lines().toList());
    }
    Files.writeString(
        folder.resolve("avtale.txt"),
        "Driftsavtale\n\nLeverandøren skal levere et klimaregnskap for driften innen 1. mars.\n");
  }

  @Test
  void it_takes_less_than_forty_lines() {
    assertThat(folder.resolve("elvdal/pack.yaml")).exists();
    assertThat(folder.resolve("elvdal/climate-account.yaml")).exists();
    assertThat(folder.resolve("elvdal/lexicon/elvdal.yaml")).exists();
    assertThat(lines).hasSizeLessThan(40);
  }

  @Test
  void the_pack_has_no_faults_and_its_examples_get_their_verdicts() {
    String rules = folder.resolve("elvdal").toString();
    assertThat(run("rules", "validate", "--rules", rules)).contains("no faults");
    assertThat(run("rules", "test", "elvdal", "--rules", rules)).contains("5 of 5 examples");
  }

  @Test
  void it_is_told_in_which_languages_examples_are_not_there() {
    String rules = folder.resolve("elvdal").toString();
    assertThat(run("rules", "test", "elvdal", "--rules", rules))
        .contains("languages\n  elvdal/climate-account: no met example in en\n")
        .endsWith("  0 of 1 rules have met examples that come out right in nb, nn and en\n");
    assertThat(run("rules", "test", "elvdal", "--rules", rules, "--paraphrases"))
        .doesNotContain("languages");
  }

  @Test
  void the_new_rule_is_asked_and_the_one_switched_off_is_told_of() {
    String rules = folder.resolve("elvdal").toString();
    String file = folder.resolve("avtale.txt").toString();
    String report = run("check", file, "--kind", "contract", "--rules", rules, "--language", "en");
    assertThat(report).contains("The supplier keeps a climate account");
    assertThat(report.replaceAll("\\s+", " "))
        .contains("switched off in elvdal: Elvdal stiller kravet");
    assertThat(
            run("explain", "elvdal/climate-account", file, "--kind", "contract", "--rules", rules))
        .contains("partial")
        .contains("words: klimaregnskap (climate-account)");
  }

  @Test
  void a_rule_that_is_begun_passes_as_it_stands() {
    run("rules", "new", "bydel/tolketjeneste", "-o", folder.toString());
    String rules = folder.resolve("bydel").toString();
    assertThat(run("rules", "validate", "--rules", rules)).contains("no faults");
    assertThat(run("rules", "test", "bydel", "--rules", rules)).contains("6 of 6 examples");
    assertThat(run("rules", "show", "bydel/tolketjeneste", "--rules", rules))
        .contains("bydel/tolketjeneste");
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(arguments, new ByteArrayInputStream(new byte[0]), out, out, Map.of("LANG", "en"));
    return out.toString(StandardCharsets.UTF_8);
  }
}
