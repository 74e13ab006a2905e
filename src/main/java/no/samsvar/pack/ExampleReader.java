package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.document.FileTrait;
import no.samsvar.rule.Example;

/**
 * Reads a rule's examples, grouped by the verdict they must get; [[ ]] marks the words that must be
 * quoted.
 */
final class ExampleReader {
  static final Set<String> KEYS = Set.of("name", "text", "file");
  static final Map<String, Example.Expectation> EXPECTATIONS =
      new TreeMap<>(PatternReader.words(Example.Expectation.values()));

  /** Words for what is so of a file. */
  static final Map<String, FileTrait> TRAITS =
      new TreeMap<>(PatternReader.words(FileTrait.values()));

  List<Example> read(Fields file, String key) {
    List<Example> all = new ArrayList<>();
    file.fields(key)
        .map(fields -> fields.known(EXPECTATIONS.keySet()))
        .ifPresent(
            fields ->
                EXPECTATIONS.forEach(
                    (word, expectation) -> all.addAll(read(fields, word, expectation))));
    return all;
  }

  private List<Example> read(Fields fields, String word, Example.Expectation expectation) {
    List<Example> examples = new ArrayList<>();
    for (YamlTree item : fields.items(word)) {
      fields
          .asFields(word, item)
          .map(f -> f.known(KEYS))
          .map(f -> example(f, expectation))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static Example example(Fields fields, Example.Expectation expectation) {
    String marked = fields.required("text");
    List<String> evidence = evidence(fields, marked);
    String text = marked.replace("[[", "").replace("]]", "");
    if (text.isBlank() && fields.has("text")) {
      fields.faults().add(fields.at("text"), "the example has no text", "write a sentence");
    }
    Set<FileTrait> traits = Set.copyOf(fields.choices("file", TRAITS));
    return new Example(fields.required("name"), text, expectation, evidence, traits);
  }

  private static List<String> evidence(Fields fields, String marked) {
    List<String> evidence = new ArrayList<>();
    int from = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", from)) {
      int close = marked.indexOf("]]", open);
      if (close < 0 || marked.substring(open + 2, close).contains("[[")) {
        break;
      }
      evidence.add(marked.substring(open + 2, close));
      from = close + 2;
    }
    String rest = marked.substring(from);
    if (rest.contains("[[") || marked.split("]]", -1).length - 1 != evidence.size()) {
      fields
          .faults()
          .add(
              fields.at("text"),
              "the marks [[ ]] don't go in pairs",
              "put [[ before and ]] after words that must be quoted");
    }
    return evidence;
  }
}
