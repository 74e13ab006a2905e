package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManualTest {
  private static final Path PAGE =
      Path.of(System.getProperty("project.root", "."), "src/site/markdown/options.md");

  private static final Path HELP =
      Path.of(
          System.getProperty("project.root", "."), "src/main/resources/no/samsvar/cli/help.txt");

  @TempDir private Path folder;

  @Test
  void the_page_of_options_is_what_the_commands_say() throws IOException {
    String actual = printed("manual", "--markdown");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, actual);
    }
    assertThat(PAGE).as("write it with -Dgolden.update").content().isEqualTo(actual);
  }

  @Test
  void the_help_that_is_kept_as_text_is_what_the_commands_say() throws IOException {
    String actual = printed("help");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(HELP, actual);
    }
    assertThat(HELP).as("write it with -Dgolden.update").content().isEqualTo(actual);
    assertThat(printed("--help")).isEqualTo(actual);
    assertThat(printed("--version")).startsWith("samsvar ");
  }

  @Test
  void the_manual_page_names_every_command_and_escapes_hyphens() {
    String page = printed("manual");
    assertThat(page).startsWith(".TH SAMSVAR 1").contains(".SS samsvar check ");
    assertThat(page).contains("\\-\\-fail\\-on LEVEL").contains(".SH EXIT STATUS");
  }

  @Test
  void bash_accepts_the_completion_and_completes_a_command()
      throws IOException, InterruptedException {
    Path script = folder.resolve("samsvar.bash");
    Files.writeString(script, printed("completion", "bash"));
    String ask =
        "source '%s'; COMP_WORDS=(samsvar che); COMP_CWORD=1; _complete_samsvar; echo ${COMPREPLY[@]}"
            .formatted(script);
    Process bash = new ProcessBuilder("bash", "-c", ask).redirectErrorStream(true).start();
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("check");
  }

  @Test
  void zsh_gets_the_same_script_after_its_own_preparation() {
    assertThat(printed("completion", "zsh")).startsWith("autoload -U +X bashcompinit");
  }

  private static String printed(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments, InputStream.nullInputStream(), out, new ByteArrayOutputStream(), Map.of());
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
