package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.samsvar.check.RunResult;
import no.samsvar.document.Language;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  @Test
  void every_case_is_valid_against_the_published_schema() throws IOException {
    JsonSchema schema = schema();
    for (Map.Entry<String, RunResult> one : Samples.all().entrySet()) {
      String json = json(one.getValue(), true);
      assertThat(schema.validate(json, InputFormat.JSON)).as(one.getKey()).isEmpty();
    }
  }

  @Test
  void the_schema_refuses_a_verdict_without_evidence() throws IOException {
    String json = json(Samples.named("one"), true);
    String broken = json.replace("\"verdict\": \"missing\"", "\"verdict\": \"met\"");
    assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void a_quote_is_the_text_between_its_offsets() throws IOException {
    RunResult result = Samples.named("one");
    String content = result.reports().getFirst().analysed().document().text().content();
    JsonNode verdicts =
        new ObjectMapper().readTree(json(result, false)).at("/documents/0/verdicts");
    assertThat(verdicts).isNotEmpty();
    for (JsonNode verdict : verdicts) {
      for (JsonNode quote : verdict.get("evidence")) {
        String between = content.substring(quote.get("start").asInt(), quote.get("end").asInt());
        assertThat(quote.get("quote").asText()).isEqualTo(between);
      }
    }
  }

  @Test
  void a_format_without_pages_has_null_pages() throws IOException {
    JsonNode root = new ObjectMapper().readTree(json(Samples.named("many"), true));
    assertThat(root.at("/documents/1/pages").isNull()).isTrue();
    assertThat(root.at("/documents/1/verdicts/0/evidence/0/page").isNull()).isTrue();
    assertThat(root.at("/documents/0/pages").asInt()).isEqualTo(4);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Renderers.class.getResourceAsStream("samsvar-report-1.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String json(RunResult result, boolean masked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderSettings settings = new RenderSettings(Language.BOKMAAL, 80, false, masked);
    Renderers.named("json", settings).orElseThrow().render(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
