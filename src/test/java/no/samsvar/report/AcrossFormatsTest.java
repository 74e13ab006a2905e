package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samsvar.Across;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Samsvar;
import no.samsvar.document.Language;
import no.samsvar.extract.FileExtractor;
import no.samsvar.observe.Changes;
import no.samsvar.observe.TraceMatrix;
import no.samsvar.report.view.WordDiff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class AcrossFormatsTest {
  private static final CheckRequest REQUEST = CheckRequest.asOf(LocalDate.of(2026, 11, 21));
  private static Across across;

  @BeforeAll
  static void open() throws Exception {
    across = new Across(Samsvar.with(List.of()), new FileExtractor());
  }

  @Test
  void a_strategy_is_traced_into_two_contracts() throws IOException {
    TraceMatrix matrix =
        across.trace(
            inputs("strategies/digitaliseringsstrategi-fjordvik.pdf"),
            inputs("contracts/driftsavtale-nordvik.docx", "contracts/skytjeneste-elvebakken.pdf"),
            REQUEST);
    assertThat(matrix.lacks()).isTrue();
    assertThat(matrix.rows())
        .extracting(row -> row.commitment().rule().id().value())
        .contains("strategy/open-standards", "strategy/information-security");
    assertThat(valid("trace", AcrossFormats.json(matrix, settings(Language.BOKMAAL)))).isEmpty();
    for (Language language : List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH)) {
      String text = text(AcrossFormats.text(matrix, settings(language)));
      assertThat(text.lines()).allSatisfy(AcrossFormatsTest::fits);
    }
  }

  @Test
  void two_contracts_are_compared() throws IOException {
    Changes changes =
        across.compare(
            inputs("contracts/driftsavtale-nordvik.docx"),
            inputs("contracts/skytjeneste-elvebakken.pdf"),
            REQUEST);
    assertThat(changes.newGaps()).isTrue();
    assertThat(valid("changes", AcrossFormats.json(changes, settings(Language.NYNORSK)))).isEmpty();
    String text = text(AcrossFormats.text(changes, settings(Language.NYNORSK)));
    assertThat(text).contains("NYE MANGLAR");
    assertThat(text.lines()).allSatisfy(AcrossFormatsTest::fits);
  }

  @Test
  void differences_are_marked_word_by_word() {
    WordDiff diff = WordDiff.of("varsle innen to timer.", "varsle skriftlig innen åtte timer.");
    assertThat(diff.before()).isEqualTo("varsle innen [-to-] timer.");
    assertThat(diff.after()).contains("{+åtte+}").contains("skriftlig");
  }

  private static void fits(String line) {
    assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80);
  }

  private static Inputs inputs(String... names) throws IOException {
    Path corpus = Path.of(System.getProperty("project.root", "."), "corpus");
    List<String> paths =
        List.of(names).stream().map(name -> corpus.resolve(name).toString()).toList();
    return Inputs.of(paths, InputStream.nullInputStream());
  }

  private static RenderSettings settings(Language language) {
    return new RenderSettings(language, 80, false, true);
  }

  private static String text(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Iterable<?> valid(String name, Writing writing) throws IOException {
    String file = "samsvar-" + name + "-1.schema.json";
    try (InputStream in = Objects.requireNonNull(Renderers.class.getResourceAsStream(file))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .validate(text(writing), InputFormat.JSON);
    }
  }
}
