package no.samsvar.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Typed look-ups in a mapping; what does not fit becomes a fault with its place. */
record Fields(YamlTree.Mapping mapping, Faults faults) {

  /** Tells every key that is not among the known ones. */
  Fields known(Collection<String> known) {
    mapping
        .keys()
        .forEach(
            (key, at) -> {
              if (!known.contains(key)) {
                faults.unknown(at, "key", key, known);
              }
            });
    return this;
  }

  Optional<String> text(String key) {
    return mapping
        .find(key)
        .flatMap(
            value -> {
              if (value instanceof YamlTree.Scalar scalar) {
                return Optional.of(scalar.text());
              }
              faults.add(value.at(), "\"" + key + "\" must be a text", "write one value after it");
              return Optional.empty();
            });
  }

  /** The text of a key as written, without a fault when there is none. */
  Optional<YamlTree.Scalar> find(String key) {
    return mapping
        .find(key)
        .flatMap(v -> v instanceof YamlTree.Scalar scalar ? Optional.of(scalar) : Optional.empty());
  }

  /** The fields under a key, without a fault when there are none. */
  Optional<Fields> peek(String key) {
    return mapping
        .find(key)
        .flatMap(
            v ->
                v instanceof YamlTree.Mapping inner
                    ? Optional.of(new Fields(inner, faults))
                    : Optional.empty());
  }

  String required(String key) {
    if (!has(key)) {
      faults.add(mapping.at(), "the key \"" + key + "\" is missing", "add \"" + key + ":\"");
    }
    return text(key).orElse("");
  }

  Optional<LocalDate> date(String key) {
    return text(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException e) {
                faults.add(at(key), "\"" + text + "\" is no date", "write it as 2026-01-31");
                return Optional.empty();
              }
            });
  }

  boolean truth(String key, boolean otherwise) {
    return choice(key, Map.of("true", true, "false", false)).orElse(otherwise);
  }

  int number(String key, int otherwise) {
    Optional<String> text = text(key);
    if (text.isPresent() && !text.get().matches("[0-9]{1,6}")) {
      faults.add(at(key), "\"" + key + "\" must be a whole number", "write digits only");
      return otherwise;
    }
    return text.map(Integer::parseInt).orElse(otherwise);
  }

  /** One of some words, turned into its value. */
  <T> Optional<T> choice(String key, Map<String, T> values) {
    return text(key).flatMap(word -> value(word, at(key), values));
  }

  /** Each of some words, turned into its value. */
  <T> List<T> choices(String key, Map<String, T> values) {
    return texts(key).stream()
        .flatMap(scalar -> value(scalar.text(), scalar.at(), values).stream())
        .toList();
  }

  private <T> Optional<T> value(String word, YamlTree.At at, Map<String, T> values) {
    T value = values.get(word);
    if (value == null) {
      faults.unknown(at, "value", word, values.keySet());
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** Texts of a list; a single text is a list of one. */
  List<YamlTree.Scalar> texts(String key) {
    List<YamlTree.Scalar> found = new ArrayList<>();
    for (YamlTree item : items(key)) {
      if (item instanceof YamlTree.Scalar scalar) {
        found.add(scalar);
      } else {
        faults.add(item.at(), "an item of \"" + key + "\" must be a text", "write one value");
      }
    }
    return found;
  }

  List<YamlTree> items(String key) {
    return mapping
        .find(key)
        .map(
            value ->
                switch (value) {
                  case YamlTree.Sequence sequence -> sequence.items();
                  case YamlTree.Nothing _ -> List.<YamlTree>of();
                  case YamlTree.Scalar _, YamlTree.Mapping _ -> List.of(value);
                })
        .orElse(List.of());
  }

  Optional<Fields> fields(String key) {
    return mapping.find(key).flatMap(value -> asFields(key, value));
  }

  /** The entries of the mapping under a key, each read by the function. */
  <T> Map<String, T> each(String key, Function<Fields, T> read) {
    return fields(key).map(inner -> inner.each(read)).orElseGet(LinkedHashMap::new);
  }

  /** Every entry of this mapping, read by the function. */
  <T> Map<String, T> each(Function<Fields, T> read) {
    Map<String, T> found = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, value) -> asFields(name, value).ifPresent(f -> found.put(name, read.apply(f))));
    return found;
  }

  Optional<Fields> asFields(String key, YamlTree value) {
    if (value instanceof YamlTree.Mapping inner) {
      return Optional.of(new Fields(inner, faults));
    }
    faults.add(value.at(), "\"" + key + "\" must hold keys of its own", "indent them under it");
    return Optional.empty();
  }

  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  /** The place of a key's value. */
  YamlTree.At at(String key) {
    return mapping.find(key).map(YamlTree::at).orElse(mapping.at());
  }
}
