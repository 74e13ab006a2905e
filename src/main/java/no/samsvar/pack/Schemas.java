package no.samsvar.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.rule.Binding;
import no.samsvar.rule.Example;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Severity;

/**
 * JSON schemas of the files that people write, made from the keys and words that the readers know,
 * so that editors complete them. A schema tells of form; what fits what is the readers' to say.
 */
public final class Schemas {
  private static final String CONCEPT = "^[a-z0-9]+(-[a-z0-9]+)*( *\\| *[a-z0-9]+(-[a-z0-9]+)*)*$";

  private Schemas() {}

  /**
   * All published schemas by their files' names: those of rules, lexicon, packs, waivers,
   * assessments and the configuration.
   */
  public static SortedMap<String, byte[]> published() throws IOException {
    SortedMap<String, byte[]> published = new TreeMap<>();
    for (String name : List.of("assessments", "lexicon", "pack", "rule", "samsvar", "waivers")) {
      String file = name + ".schema.json";
      try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(file))) {
        published.put(file, in.readAllBytes());
      }
    }
    return published;
  }

  /** The schemas that are made from the readers' own tables, by their files' names. */
  static SortedMap<String, ObjectNode> all() {
    SortedMap<String, ObjectNode> schemas = new TreeMap<>();
    schemas.put("rule.schema.json", rule());
    schemas.put("lexicon.schema.json", lexicon());
    schemas.put("pack.schema.json", pack());
    schemas.put("waivers.schema.json", ReviewSchemas.waivers());
    schemas.put("assessments.schema.json", ReviewSchemas.assessments());
    schemas.put("samsvar.schema.json", ReviewSchemas.configuration());
    return schemas;
  }

  private static ObjectNode rule() {
    ObjectNode schema = root("rule", "Rule", RuleReader.KEYS);
    required(schema, "id", "severity", "since", "applies-to", "title", "message", "remedy");
    required(schema, "basis", "components");
    for (String key : List.of("title", "message", "remedy", "suggestion")) {
      property(schema, key, reference("texts"));
    }
    property(schema, "severity", words(PatternReader.words(Severity.values()).keySet()));
    property(schema, "applies-to", listOf(words(RuleReader.KINDS.keySet())));
    property(schema, "basis", array(reference("basis")));
    property(schema, "components", reference("components"));
    property(schema, "any-part", truth());
    property(schema, "laid-down-by-no", truth());
    for (String key : List.of("mentioned", "denied", "not-applicable")) {
      property(schema, key, reference("condition"));
    }
    property(schema, "examples", reference("examples"));
    property(schema, "paraphrases", reference("examples"));
    ObjectNode definitions = definitions(schema);
    definitions.set("examples", examples());
    return schema;
  }

  private static ObjectNode pack() {
    ObjectNode schema = root("pack", "Rule pack", PackFileReader.KEYS);
    required(schema, "name", "version");
    property(schema, "title", reference("texts"));
    property(schema, "description", reference("texts"));
    property(schema, "depends-on", listOf(text()));
    property(schema, "none", reference("concepts"));
    ObjectNode change = object(PackFileReader.CHANGE_KEYS);
    property(change, "severity", words(PatternReader.words(Severity.values()).keySet()));
    property(change, "basis", array(reference("basis")));
    property(change, "components", reference("components"));
    property(schema, "overrides", byName(change));
    definitions(schema);
    return schema;
  }

  private static ObjectNode lexicon() {
    ObjectNode schema = root("lexicon", "Concepts and their terms", LexiconReader.FILE_KEYS);
    ObjectNode concept = object(LexiconReader.KEYS);
    LexiconReader.KEYS.forEach(key -> property(concept, key, listOf(text())));
    property(concept, "note", text());
    LexiconReader.FILE_KEYS.forEach(key -> property(schema, key, byName(concept.deepCopy())));
    return schema;
  }

  private static ObjectNode definitions(ObjectNode schema) {
    ObjectNode definitions = schema.putObject("$defs");
    ObjectNode texts = object(Set.of("nb", "nn", "en"));
    required(texts, "nb", "nn", "en");
    definitions.set("texts", texts);
    definitions.set("basis", basis());
    definitions.set("concepts", listOf(text().put("pattern", CONCEPT)));
    ObjectNode pattern = object(PatternReader.KEYS);
    patternKeys(pattern);
    definitions.set("pattern", pattern);
    ConditionSchema.define(definitions);
    return definitions;
  }

  /** The keys of a pattern, wherever they stand. */
  static void patternKeys(ObjectNode node) {
    for (String key : List.of("concept", "all", "none", "context")) {
      property(node, key, reference("concepts"));
    }
    property(node, "facts", listOf(words(PatternReader.FACTS.keySet())));
    property(node, "by", listOf(words(PatternReader.ROLES.keySet())));
    property(node, "not-by", listOf(words(PatternReader.ROLES.keySet())));
    ObjectNode limit = object(PatternReader.LIMIT_KEYS);
    PatternReader.LIMIT_KEYS.forEach(key -> property(limit, key, number()));
    ObjectNode figures = object(PatternReader.UNITS.keySet());
    PatternReader.UNITS.keySet().forEach(unit -> property(figures, unit, limit.deepCopy()));
    property(node, "figures", figures);
    property(node, "at-least", words(PatternReader.FORCES.keySet()));
    property(node, "scope", words(PatternReader.SCOPES.keySet()));
    property(node, "negated", truth());
  }

  private static ObjectNode basis() {
    ObjectNode basis = object(RuleReader.BASIS_KEYS);
    required(basis, "source");
    property(basis, "binding", words(PatternReader.words(Binding.values()).keySet()));
    property(basis, "verified", truth());
    property(basis, "audience", words(PatternReader.words(Reference.Audience.values()).keySet()));
    for (String key : List.of("in-force-from", "in-force-to")) {
      property(basis, key, text().put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }
    return basis;
  }

  private static ObjectNode examples() {
    ObjectNode example = object(ExampleReader.KEYS);
    required(example, "name", "text");
    property(example, "file", listOf(words(ExampleReader.TRAITS.keySet())));
    ObjectNode examples = object(PatternReader.words(Example.Expectation.values()).keySet());
    for (String verdict : PatternReader.words(Example.Expectation.values()).keySet()) {
      property(examples, verdict, array(example.deepCopy()));
    }
    return examples;
  }

  static ObjectNode root(String name, String title, Collection<String> keys) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:samsvar:" + name + ":1");
    schema.put("title", title);
    schema.setAll(object(keys));
    return schema;
  }

  /** A mapping with these keys alone, each a text until something else is said. */
  static ObjectNode object(Collection<String> keys) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = object.putObject("properties");
    new TreeSet<>(keys).forEach(key -> properties.set(key, text()));
    return object;
  }

  static void property(ObjectNode object, String key, ObjectNode schema) {
    object.withObjectProperty("properties").set(key, schema);
  }

  static void required(ObjectNode object, String... keys) {
    ArrayNode required = object.withArrayProperty("required");
    List.of(keys).forEach(required::add);
  }

  static ObjectNode reference(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }

  /** Text; numbers and days are texts to the readers too. */
  static ObjectNode text() {
    ObjectNode text = JsonNodeFactory.instance.objectNode();
    text.putArray("type").add("string").add("number").add("boolean").add("null");
    return text;
  }

  static ObjectNode number() {
    return JsonNodeFactory.instance.objectNode().put("type", "number");
  }

  static ObjectNode truth() {
    return JsonNodeFactory.instance.objectNode().put("type", "boolean");
  }

  static ObjectNode words(Collection<String> words) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode all = schema.putArray("enum");
    new TreeSet<>(words).forEach(all::add);
    return schema;
  }

  static ObjectNode array(ObjectNode items) {
    ObjectNode array = JsonNodeFactory.instance.objectNode().put("type", "array");
    array.set("items", items);
    return array;
  }

  /** One value, or a list of them. */
  static ObjectNode listOf(ObjectNode items) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("anyOf").add(items).add(array(items.deepCopy()));
    return schema;
  }

  static ObjectNode byName(ObjectNode value) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.set("additionalProperties", value);
    return schema;
  }
}
