package no.samsvar.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Paragraph, text and list styles of an OpenDocument text. */
final class OdtStyles {
  private static final int DEEPEST = 12;

  private final Map<String, XmlNode> styles = new HashMap<>();
  private final Map<String, XmlNode> lists = new HashMap<>();
  private Optional<XmlNode> outline = Optional.empty();

  /** Takes in the styles below this node. */
  void add(XmlNode root) {
    root.all()
        .forEach(
            node -> {
              switch (node.name()) {
                case "style" -> node.attribute("name").ifPresent(name -> styles.put(name, node));
                case "list-style" ->
                    node.attribute("name").ifPresent(name -> lists.put(name, node));
                case "outline-style" -> outline = Optional.of(node);
                default -> {}
              }
            });
  }

  /** What a paragraph is by its style or those its style builds on. */
  StyleRole role(String styleName) {
    Optional<String> name = Optional.of(styleName);
    for (int i = 0; name.isPresent() && i < DEEPEST; i++) {
      Optional<XmlNode> style = name.map(styles::get);
      String shown = style.flatMap(node -> node.attribute("display-name")).orElse(name.get());
      StyleRole role = StyleRole.of(shown.replace("_20_", " "));
      if (role != StyleRole.BODY) {
        return role;
      }
      name = style.flatMap(node -> node.attribute("parent-style-name"));
    }
    return StyleRole.BODY;
  }

  private Optional<XmlNode> style(String name) {
    return Optional.ofNullable(styles.get(name));
  }

  private Optional<XmlNode> parent(XmlNode style) {
    return style.attribute("parent-style-name").map(styles::get);
  }

  boolean bold(String styleName) {
    return property(styleName, "font-weight")
        .filter(weight -> weight.equals("bold") || weight.matches("[6-9]00"))
        .isPresent();
  }

  boolean hidden(String styleName) {
    return property(styleName, "display").filter("none"::equals).isPresent();
  }

  private Optional<String> property(String styleName, String key) {
    Optional<XmlNode> style = style(styleName);
    for (int i = 0; style.isPresent() && i < DEEPEST; i++) {
      Optional<String> value =
          style.get().child("text-properties").flatMap(node -> node.attribute(key));
      if (value.isPresent()) {
        return value;
      }
      style = style.flatMap(this::parent);
    }
    return Optional.empty();
  }

  /** The list style that a paragraph style brings along. */
  Optional<String> listStyle(String styleName) {
    return style(styleName)
        .flatMap(node -> node.attribute("list-style-name"))
        .filter(name -> !name.isEmpty());
  }

  /** How a level (from 1) of a list is numbered. */
  Optional<XmlNode> level(String listStyle, int level) {
    return level(Optional.ofNullable(lists.get(listStyle)), level);
  }

  /** How headings of a level (from 1) are numbered. */
  Optional<XmlNode> outlineLevel(int level) {
    return level(outline, level);
  }

  private static Optional<XmlNode> level(Optional<XmlNode> list, int level) {
    return list.stream()
        .flatMap(node -> node.children().stream())
        .filter(node -> node.attribute("level").equals(Optional.of(String.valueOf(level))))
        .findFirst();
  }
}
