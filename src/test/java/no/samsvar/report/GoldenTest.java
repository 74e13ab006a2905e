package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.check.RunResult;
import no.samsvar.document.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class GoldenTest {
  /** Files of these formats are bytes; they are compared otherwise. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "console",
          "txt",
          "json",
          "json",
          "markdown",
          "md",
          "html",
          "html",
          "committee",
          "html",
          "csv",
          "csv",
          "sarif",
          "json",
          "junit",
          "xml",
          "github",
          "txt",
          "gitlab",
          "json");

  @TestFactory
  Stream<DynamicTest> every_format_of_every_case_is_as_written() {
    return Samples.all().entrySet().stream()
        .flatMap(
            one ->
                formats().stream()
                    .filter(ENDINGS::containsKey)
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                one.getKey() + " as " + format,
                                () -> compare(one.getKey(), one.getValue(), format))));
  }

  private static void compare(String name, RunResult result, String format) throws IOException {
    byte[] first = rendered(name, result, format);
    assertThat(rendered(name, result, format)).as("the same bytes twice").isEqualTo(first);
    GoldenFile.of(name, format + "." + ENDINGS.get(format)).holds(first);
  }

  /** Formats that need no file; the others are tested by themselves. */
  static List<String> formats() {
    return Renderers.formats().stream().filter(each -> !each.startsWith("commented-")).toList();
  }

  /** One case in each language. */
  static Language language(String name) {
    return switch (name) {
      case "many" -> Language.ENGLISH;
      case "unreadable", "problem" -> Language.NYNORSK;
      default -> Language.BOKMAAL;
    };
  }

  static byte[] rendered(String name, RunResult result, String format) throws IOException {
    RenderSettings settings = new RenderSettings(language(name), 80, false, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.named(format, settings).orElseThrow().render(result, out);
    return out.toByteArray();
  }
}
