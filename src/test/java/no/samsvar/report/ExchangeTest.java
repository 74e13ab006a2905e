package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

final class ExchangeTest {
  @Test
  void sarif_is_valid_against_the_official_schema() throws IOException {
    JsonSchema schema = schema();
    for (String name : Samples.all().keySet()) {
      assertThat(schema.validate(text(name, "sarif"), InputFormat.JSON)).as(name).isEmpty();
    }
  }

  @Test
  void sarif_tells_of_gaps_and_weaknesses_only() throws IOException {
    JsonNode results = new ObjectMapper().readTree(text("one", "sarif")).at("/runs/0/results");
    Set<String> verdicts =
        StreamSupport.stream(results.spliterator(), false)
            .map(result -> result.at("/properties/verdict").asText())
            .collect(Collectors.toSet());
    assertThat(verdicts).containsExactlyInAnyOrder("missing", "denied", "partial");
    assertThat(results)
        .anySatisfy(
            result -> assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("external"))
        .anySatisfy(
            result -> assertThat(result.path("baselineState").asText()).isEqualTo("unchanged"));
  }

  @Test
  void sarif_gives_paths_as_uris() throws IOException {
    String uri =
        new ObjectMapper()
            .readTree(text("hostile", "sarif"))
            .at("/runs/0/artifacts/0/location/uri")
            .asText();
    assertThat(uri).startsWith("mappe%20med%20%C3%A6%C3%B8%C3%A5/100%20%25");
  }

  @Test
  void junit_is_well_formed_and_its_counts_hold() throws Exception {
    for (String name : Samples.all().keySet()) {
      byte[] xml = GoldenTest.rendered(name, Samples.named(name), "junit");
      NodeList suites =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml))
              .getElementsByTagName("testsuite");
      for (int i = 0; i < suites.getLength(); i++) {
        org.w3c.dom.Element suite = (org.w3c.dom.Element) suites.item(i);
        assertThat(suite.getElementsByTagName("testcase").getLength())
            .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
        for (String kind : List.of("failure", "error", "skipped")) {
          String count = suite.getAttribute(kind.equals("skipped") ? kind : kind + "s");
          assertThat(suite.getElementsByTagName(kind).getLength())
              .isEqualTo(Integer.parseInt(count));
        }
      }
    }
  }

  @Test
  void csv_has_the_same_number_of_cells_in_every_row_and_no_formula() throws IOException {
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(text("hostile", "csv"))) {
      List<List<String>> all = rows.readAll();
      assertThat(all).hasSize(6).allSatisfy(row -> assertThat(row).hasSize(21));
      assertThat(all.stream().flatMap(List::stream)).noneMatch(cell -> cell.startsWith("="));
    }
  }

  @Test
  void a_github_command_stays_on_its_line() throws IOException {
    List<String> lines = text("hostile", "github").lines().toList();
    assertThat(lines).isNotEmpty().allMatch(line -> line.matches("::(error|warning|notice) .*"));
    assertThat(lines).hasSize(4);
  }

  @Test
  void gitlab_fingerprints_differ_between_documents() throws IOException {
    JsonNode issues = new ObjectMapper().readTree(text("many", "gitlab"));
    Set<String> fingerprints =
        IntStream.range(0, issues.size())
            .mapToObj(i -> issues.get(i).get("fingerprint").asText())
            .collect(Collectors.toSet());
    assertThat(fingerprints).hasSize(issues.size()).isNotEmpty();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ExchangeTest.class.getResourceAsStream("/report/sarif-2.1.0-rtm.5.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String text(String name, String format) throws IOException {
    byte[] bytes = GoldenTest.rendered(name, Samples.named(name), format);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
