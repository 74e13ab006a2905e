package no.samsvar.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file as plain values that know where they stand. Aliases, tags and large files are
 * refused.
 */
sealed interface YamlTree {
  /** Line and column, counted from 1. */
  record At(int line, int column) {}

  At at();

  /** Text; numbers and truth values are text too. */
  record Scalar(String text, At at) implements YamlTree {}

  /** Items in order. */
  record Sequence(List<YamlTree> items, At at) implements YamlTree {}

  /** Entries in order; keys knows where each key stands. */
  record Mapping(Map<String, YamlTree> entries, Map<String, At> keys, At at) implements YamlTree {
    Optional<YamlTree> find(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    /** Where a key stands; the mapping's own place when it is not there. */
    At keyAt(String key) {
      return keys.getOrDefault(key, at);
    }
  }

  /** Nothing written after a key. */
  record Nothing(At at) implements YamlTree {}

  /** Reads one file; faults of form go to the list and leave an empty mapping. */
  static Mapping parse(String yaml, Faults faults) {
    At start = new At(1, 1);
    Mapping empty = new Mapping(Map.of(), Map.of(), start);
    try {
      Node node = new Yaml(new SafeConstructor(limits())).compose(new StringReader(yaml));
      if (node == null) {
        faults.add(start, "the file is empty", "write at least the keys that are required");
        return empty;
      }
      return convert(node, faults) instanceof Mapping mapping
          ? mapping
          : refuse(faults, at(node), empty);
    } catch (YAMLException e) {
      YamlFault fault = YamlFault.of(e, yaml);
      faults.add(fault.at(), fault.what(), fault.help());
      return empty;
    }
  }

  private static Mapping refuse(Faults faults, At at, Mapping empty) {
    faults.add(
        at, "the file is not a mapping of keys to values", "begin with a key, such as \"id:\"");
    return empty;
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    // Aliases are refused below, with their place; nothing follows them before.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    options.setCodePointLimit(1_000_000);
    options.setNestingDepthLimit(40);
    return options;
  }

  private static YamlTree convert(Node node, Faults faults) {
    At at = at(node);
    if (node instanceof AnchorNode || node.getAnchor() != null) {
      faults.add(at, "anchors and aliases are not allowed", "write the value out");
      return new Nothing(at);
    }
    return switch (node) {
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> new Nothing(at);
      case ScalarNode scalar -> scalar(scalar, at, faults);
      case SequenceNode sequence -> {
        List<YamlTree> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(convert(item, faults)));
        yield new Sequence(List.copyOf(items), at);
      }
      case MappingNode mapping -> convert(mapping, faults);
      default -> new Nothing(at);
    };
  }

  /** Texts of packs are printed on terminals and pages: what steers those is no text. */
  private static Scalar scalar(ScalarNode node, At at, Faults faults) {
    String text = node.getValue().strip();
    if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      faults.add(at, "a control character stands in this text", "take it away");
    }
    return new Scalar(text, at);
  }

  private static Mapping convert(MappingNode node, Faults faults) {
    Map<String, YamlTree> entries = new LinkedHashMap<>();
    Map<String, At> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      At at = at(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        faults.add(at, "a key must be a word", "quote it");
      } else if (entries.containsKey(key.getValue())) {
        faults.add(at, "the key \"" + key.getValue() + "\" stands twice", "keep one of them");
      } else {
        entries.put(key.getValue(), convert(tuple.getValueNode(), faults));
        keys.put(key.getValue(), at);
      }
    }
    return new Mapping(entries, keys, at(node));
  }

  private static At at(Node node) {
    Mark mark = node.getStartMark();
    return mark == null ? new At(1, 1) : new At(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
