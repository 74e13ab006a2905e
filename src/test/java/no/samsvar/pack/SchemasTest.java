package no.samsvar.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SchemasTest {
  private static final Path PUBLISHED = Path.of("src/main/resources/no/samsvar/pack");
  private static final Path FAULTS = Path.of("src/test/resources/pack/faults");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void what_is_published_is_what_the_readers_know() throws IOException {
    for (var schema : Schemas.all().entrySet()) {
      Path file = PUBLISHED.resolve(schema.getKey());
      String actual =
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema.getValue()) + "\n";
      if (System.getProperty("golden.update") != null) {
        Files.writeString(file, actual);
      }
      assertThat(file).as("write it with -Dgolden.update").content().isEqualTo(actual);
    }
  }

  @Test
  void every_shipped_file_and_every_trial_fits_its_schema() throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, JsonSchema> schemas = new TreeMap<>();
    for (String name : List.of("rule", "lexicon", "pack")) {
      schemas.put(name, schema(name));
    }
    for (Path root : List.of(Path.of("rules"), Path.of("src/test/resources/pack/conditions"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          if (!file.endsWith("trace.yaml")) {
            faults.addAll(faults(Objects.requireNonNull(schemas.get(schemaOf(file))), file));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void an_editor_tells_of_misspelled_keys_and_words() throws IOException {
    assertThat(faults("rule", FAULTS.resolve("rule-unknown-condition.yaml"))).isNotEmpty();
    assertThat(faults("rule", FAULTS.resolve("rule-within-unknown-part.yaml"))).isNotEmpty();
    assertThat(faults("rule", FAULTS.resolve("rule-missing-title.yaml"))).isNotEmpty();
    assertThat(faults("lexicon", FAULTS.resolve("lexicon-unknown-key.yaml"))).isNotEmpty();
    assertThat(faults("pack", FAULTS.resolve("pack-unknown-key.yaml"))).isNotEmpty();
  }

  private static String schemaOf(Path file) {
    if (file.endsWith("pack.yaml")) {
      return "pack";
    }
    return file.toString().contains("lexicon") ? "lexicon" : "rule";
  }

  private static List<String> faults(String name, Path file) throws IOException {
    return faults(schema(name), file);
  }

  private static List<String> faults(JsonSchema schema, Path file) throws IOException {
    JsonNode yaml = new YAMLMapper().readTree(Files.readString(file));
    return schema.validate(yaml).stream().map(one -> file + ": " + one.getMessage()).toList();
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(JSON.readTree(PUBLISHED.resolve(name + ".schema.json").toFile()));
  }
}
