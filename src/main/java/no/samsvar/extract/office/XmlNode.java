package no.samsvar.extract.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An XML element by its local name, or, with an empty name, a run of text. Prefixes are dropped.
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

  static XmlNode element(String name, Map<String, String> attributes, List<XmlNode> children) {
    return new XmlNode(name, attributes, children, "");
  }

  static XmlNode text(String text) {
    return new XmlNode("", Map.of(), List.of(), text);
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  Optional<XmlNode> child(String key) {
    return children.stream().filter(node -> node.is(key)).findFirst();
  }

  Stream<XmlNode> children(String key) {
    return children.stream().filter(node -> node.is(key));
  }

  /** The attribute "val" of a child, the way WordprocessingML writes settings. */
  Optional<String> setting(String key) {
    return child(key).flatMap(node -> node.attribute("val"));
  }

  /** Whether an on-off setting of WordprocessingML is on. */
  boolean on(String key) {
    return child(key)
        .map(node -> node.attribute("val").orElse("true"))
        .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("none"))
        .isPresent();
  }

  /** This node and all below it, in document order. */
  Stream<XmlNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
  }

  boolean holds(Predicate<XmlNode> wanted) {
    return all().anyMatch(wanted);
  }
}
