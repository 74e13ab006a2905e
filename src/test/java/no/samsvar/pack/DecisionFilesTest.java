package no.samsvar.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.check.Assessment;
import no.samsvar.check.Threshold;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.rule.Example.Expectation;
import org.junit.jupiter.api.Test;

/** Configuration, waivers and assessments: their readers, their schemas, and their page. */
final class DecisionFilesTest {
  private static final Path PAGE =
      Path.of(System.getProperty("project.root", "."), "src/site/markdown/configuration.md");

  @Test
  void the_configuration_of_the_page_is_read_and_fits_its_schema() throws Exception {
    String yaml = example(0);
    assertThat(faults("samsvar", yaml)).isEmpty();
    Configuration read = ConfigurationReader.read("samsvar.yaml", yaml);
    assertThat(read.language()).contains(Language.NYNORSK);
    assertThat(read.failOn()).contains(Threshold.ERROR);
    assertThat(read.asOf()).contains(LocalDate.of(2026, 11, 21));
    assertThat(read.extraction().timeout()).contains(Duration.ofMinutes(2));
    assertThat(read.extraction().largest()).contains(100_000_000L);
    assertThat(read.paths().getFirst().kind()).contains(DocumentKind.CONTRACT);
    assertThat(read.allPacks()).containsExactly("exit", "roles");
    assertThat(read.agreements()).containsOnlyKeys("Driftsavtalen");
    assertThat(read.off().getFirst().reason()).isEqualTo("Driftsavtalen har ingen grensesnitt");
  }

  @Test
  void the_assessment_of_the_page_is_read_and_fits_its_schema() throws Exception {
    String yaml = example(1);
    assertThat(faults("assessments", yaml)).isEmpty();
    Assessment read = AcceptanceReader.assessments("vurderingar.yaml", yaml).getFirst();
    assertThat(read.verdict()).isEqualTo(Expectation.MET);
    assertThat(read.day()).isEqualTo(LocalDate.of(2026, 11, 1));
  }

  @Test
  void schemas_know_the_keys_that_the_readers_know() throws IOException {
    assertThat(keys("samsvar", "/properties"))
        .containsExactlyInAnyOrderElementsOf(ConfigurationReader.KEYS);
    assertThat(keys("samsvar", "/properties/extraction/properties"))
        .containsExactlyInAnyOrderElementsOf(ConfigurationReader.EXTRACTION_KEYS);
    assertThat(keys("samsvar", "/properties/paths/items/properties"))
        .containsExactlyInAnyOrderElementsOf(ConfigurationReader.PATH_KEYS);
    assertThat(keys("samsvar", "/properties/off/items/properties"))
        .containsExactlyInAnyOrderElementsOf(ConfigurationReader.OFF_KEYS);
    assertThat(keys("waivers", "/properties/waivers/items/properties"))
        .containsExactlyInAnyOrderElementsOf(AcceptanceReader.WAIVER_KEYS);
    assertThat(keys("assessments", "/properties/assessments/items/properties"))
        .containsExactlyInAnyOrderElementsOf(AcceptanceReader.ASSESSMENT_KEYS);
  }

  @Test
  void an_assessment_that_lacks_something_is_told_with_its_place() {
    String yaml = "assessments:\n  - rule: contract/audit-right\n    verdict: fine\n";
    assertThatThrownBy(() -> AcceptanceReader.assessments("v.yaml", yaml))
        .isInstanceOfSatisfying(
            PackException.class,
            e ->
                assertThat(e.problems())
                    .anySatisfy(
                        problem -> {
                          assertThat(problem.where()).isEqualTo("v.yaml:3:14");
                          assertThat(problem.what()).isEqualTo("unknown value \"fine\"");
                        })
                    .anySatisfy(
                        problem ->
                            assertThat(problem.what()).isEqualTo("the key \"who\" is missing")));
  }

  /** The example with this number on the page. */
  private static String example(int number) throws IOException {
    return Files.readString(PAGE).split("```(?:yaml\n)?")[2 * number + 1];
  }

  private static JsonNode schema(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ConfigurationReader.class.getResourceAsStream(name + ".schema.json"))) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static List<String> keys(String name, String pointer) throws IOException {
    Set<String> keys = new TreeSet<>();
    schema(name).at(pointer).fieldNames().forEachRemaining(keys::add);
    return List.copyOf(keys);
  }

  private static Set<ValidationMessage> faults(String name, String yaml) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema(name))
        .validate(new YAMLMapper().readTree(yaml));
  }
}
