package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samsvar.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleReportTest {
  @ParameterizedTest
  @ValueSource(ints = {20, 40, 80, 132})
  void no_line_is_wider_than_asked_for(int width) throws IOException {
    for (String name : Samples.all().keySet()) {
      List<String> lines = text(name, width, false).lines().toList();
      assertThat(lines)
          .allSatisfy(
              line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void colours_come_only_when_asked_for_and_change_no_word() throws IOException {
    String plain = text("one", 80, false);
    String coloured = text("one", 80, true);
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void a_document_cannot_steer_the_terminal() throws IOException {
    assertThat(text("hostile", 80, false).chars()).noneMatch(c -> c < ' ' && c != '\n');
    assertThat(text("hostile", 80, false)).doesNotContain("\u202e");
  }

  @Test
  void gaps_stand_before_what_is_met_and_the_heaviest_first() throws IOException {
    assertThat(text("one", 80, false))
        .containsSubsequence(
            "MANGLER (3)",
            "contract/supplier-reporting",
            "contract/audit-right",
            "DELVIS OPPFYLT (1)",
            "OPPFYLT (1)");
  }

  private static String text(String name, int width, boolean colour) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderSettings settings = new RenderSettings(Language.BOKMAAL, width, colour, true);
    Renderers.named("console", settings).orElseThrow().render(Samples.named(name), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
