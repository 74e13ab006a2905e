package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.rule.Example;

/**
 * Reads a rule's examples, grouped by the verdict they must get; [[ ]] marks the words that must be
 * quoted.
 */
final class ExampleReader {
  private static final Map<String, Example.Expectation> EXPECTATIONS =
      new TreeMap<>(PatternReader.words(Example.Expectation.values()));

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
          .map(f -> f.known(Set.of("name", "text")))
          .map(f -> example(f, expectation))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static Example example(Fields fields, Example.Expectation expectation) {
    String marked = fields.required("text");
    int open = marked.indexOf("[[");
    int close = marked.indexOf("]]");
    Optional<String> evidence =
        open >= 0 && close > open
            ? Optional.of(marked.substring(open + 2, close))
            : Optional.empty();
    String text = marked.replace("[[", "").replace("]]", "");
    return new Example(fields.required("name"), text, expectation, evidence);
  }
}
