package no.samsvar.extract.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Paragraph styles of a DOCX file and what they make of a paragraph. */
final class DocxStyles {

  private static final int DEEPEST = 12;

  private final Map<String, XmlNode> byId = new HashMap<>();

  DocxStyles(XmlNode styles) {
    styles
        .children("style")
        .forEach(style -> style.attribute("styleId").ifPresent(id -> byId.put(id, style)));
  }

  StyleRole role(Optional<String> styleId) {
    Optional<XmlNode> style = styleId.map(byId::get);
    for (int i = 0; style.isPresent() && i < DEEPEST; i++) {
      StyleRole role = StyleRole.of(style.get().setting("name").orElse(""));
      if (role != StyleRole.BODY) {
        return role;
      }
      style = style.flatMap(node -> node.setting("basedOn")).map(byId::get);
    }
    return StyleRole.BODY;
  }

  /** The outline level that the style gives, from 1. */
  Optional<Integer> level(Optional<String> styleId) {
    Optional<XmlNode> style = styleId.map(byId::get);
    for (int i = 0; style.isPresent() && i < DEEPEST; i++) {
      Optional<Integer> level = levelOf(style.get());
      if (level.isPresent()) {
        return level.filter(outline -> outline <= 9);
      }
      style = style.flatMap(node -> node.setting("basedOn")).map(byId::get);
    }
    return Optional.empty();
  }

  private static Optional<Integer> levelOf(XmlNode style) {
    Optional<String> outline = style.child("pPr").flatMap(pPr -> pPr.setting("outlineLvl"));
    if (outline.isPresent()) {
      return outline.map(level -> Integer.parseInt(level) + 1);
    }
    String name = style.setting("name").orElse("").toLowerCase(Locale.ROOT);
    return name.matches("(heading|overskrift|overskrift) \\d")
        ? Optional.of(name.charAt(name.length() - 1) - '0')
        : Optional.empty();
  }

  /** The numbering that the style brings along. */
  Optional<XmlNode> numbering(Optional<String> styleId) {
    Optional<XmlNode> style = styleId.map(byId::get);
    for (int i = 0; style.isPresent() && i < DEEPEST; i++) {
      Optional<XmlNode> numPr = style.get().child("pPr").flatMap(pPr -> pPr.child("numPr"));
      if (numPr.isPresent()) {
        return numPr;
      }
      style = style.flatMap(node -> node.setting("basedOn")).map(byId::get);
    }
    return Optional.empty();
  }

  /** Whether the style makes its words bold. */
  boolean bold(Optional<String> styleId) {
    return on(styleId, "b");
  }

  /** Whether the style, of a paragraph or of some of its words, hides them. */
  boolean hidden(Optional<String> styleId) {
    return on(styleId, "vanish");
  }

  /** What the style, or the nearest that it builds on, says of a look of words. */
  private boolean on(Optional<String> styleId, String look) {
    Optional<XmlNode> style = styleId.map(byId::get);
    for (int i = 0; style.isPresent() && i < DEEPEST; i++) {
      Optional<XmlNode> rPr = style.get().child("rPr").filter(node -> node.child(look).isPresent());
      if (rPr.isPresent()) {
        return rPr.get().on(look);
      }
      style = style.flatMap(node -> node.setting("basedOn")).map(byId::get);
    }
    return false;
  }
}
