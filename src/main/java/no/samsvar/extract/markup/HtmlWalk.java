package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.StyledPieces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks an HTML tree once and gathers pieces; loose text between blocks becomes paragraphs. */
final class HtmlWalk {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "nav",
          "noscript",
          "template",
          "svg",
          "iframe",
          "form",
          "button",
          "select",
          "head");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Node> loose = new ArrayList<>();
  private final HtmlNotes notes;

  HtmlWalk(HtmlNotes notes) {
    this.notes = notes;
  }

  List<Piece> pieces() {
    return pieces;
  }

  void children(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        loose.add(text);
      } else if (node instanceof Element element) {
        element(element);
      }
    }
  }

  /** Makes a paragraph of the loose text so far. */
  void endParagraph() {
    Passage words = HtmlWords.joined(loose);
    if (!words.isEmpty()) {
      pieces.add(new Piece.Text(words));
    }
    loose.clear();
  }

  private void element(Element element) {
    if (leftOut(element) || notes.holds(element)) {
      return;
    }
    String name = element.normalName();
    if (!element.isBlock() && !name.equals("br") && !HtmlWords.holdsBlocks(element)) {
      loose.add(element);
      return;
    }
    endParagraph();
    if (HEADINGS.contains(name)) {
      int level = name.charAt(1) - '0';
      pieces.add(new Piece.Heading(level, Optional.empty(), HtmlWords.all(element)));
    } else {
      block(element, name);
    }
  }

  private void block(Element element, String name) {
    switch (name) {
      case "ul", "ol" -> list(element, 0);
      case "table" -> table(element);
      case "blockquote" -> quote(element);
      case "figcaption", "caption" -> caption(element);
      case "dd" -> definition(element);
      case "p", "dt", "pre", "address" -> paragraph(element);
      default -> {
        children(element);
        endParagraph();
      }
    }
  }

  private boolean leftOut(Element element) {
    String role = element.attr("role");
    boolean pageHead =
        (element.normalName().equals("header") || element.normalName().equals("footer"))
            && element.closest("main, article") == null;
    return LEFT_OUT.contains(element.normalName())
        || (pageHead && element.selectFirst("h1") == null)
        || role.equals("navigation")
        || role.equals("doc-toc")
        || element.id().equalsIgnoreCase("toc")
        || element.hasClass("footnote-back");
  }

  private void paragraph(Element element) {
    if (HtmlWords.holdsBlocks(element)) {
      children(element);
      endParagraph();
      return;
    }
    Passage words = HtmlWords.all(element);
    boolean bold =
        element.select("> strong, > b").size() == 1
            && element.select("> strong, > b").text().equals(element.text());
    if (bold && StyledPieces.headsAlone(words)) {
      pieces.add(new Piece.Heading(0, Optional.empty(), words));
    } else if (!words.isEmpty()) {
      pieces.add(new Piece.Text(words));
    }
    pieces.addAll(notes.after(element));
  }

  /** A definition stays with its term. */
  private void definition(Element element) {
    Passage words = HtmlWords.all(element);
    Element term = element.previousElementSibling();
    if (term == null
        || !term.normalName().equals("dt")
        || pieces.isEmpty()
        || !(pieces.getLast() instanceof Piece.Text before)) {
      paragraph(element);
      return;
    }
    pieces.removeLast();
    pieces.add(new Piece.Text(before.words().thenBroken(words)));
  }

  private void quote(Element quote) {
    int before = pieces.size();
    children(quote);
    endParagraph();
    Optional<String> source = Optional.of(quote.attr("cite")).filter(cite -> !cite.isEmpty());
    for (int i = before; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Text text) {
        pieces.set(i, new Piece.Quote(text.words(), source));
      } else if (pieces.get(i) instanceof Piece.Item item) {
        pieces.set(i, new Piece.Quote(item.words(), source));
      }
    }
  }

  private void caption(Element element) {
    Passage words = HtmlWords.all(element);
    if (!words.isEmpty()) {
      pieces.add(new Piece.Caption(words));
    }
  }

  private void list(Element list, int depth) {
    HtmlLabels labels = new HtmlLabels(list);
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        item(item, labels.next(item), depth);
      } else {
        below(item, depth);
      }
    }
  }

  private void item(Element item, Optional<String> label, int depth) {
    List<Node> own = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    for (Node node : item.childNodes()) {
      boolean opening = HtmlWords.joined(own).isEmpty();
      if (node instanceof TextNode text) {
        own.add(text);
      } else if (node instanceof Element child
          && (!HtmlWords.blockLike(child) || (child.normalName().equals("p") && opening))) {
        own.add(child);
      } else if (node instanceof Element child) {
        after.add(child);
      }
    }
    pieces.add(new Piece.Item(HtmlWords.joined(own), label, depth));
    own.stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .forEach(child -> pieces.addAll(notes.after(child)));
    after.forEach(child -> below(child, depth));
  }

  private void below(Element child, int depth) {
    if (child.normalName().equals("ul") || child.normalName().equals("ol")) {
      list(child, depth + 1);
    } else {
      element(child);
    }
  }

  private void table(Element table) {
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      caption(caption);
    }
    if (HtmlTable.layout(table)) {
      for (Element cell : HtmlTable.cells(table)) {
        children(cell);
        endParagraph();
      }
      return;
    }
    pieces.add(HtmlTable.of(table));
    pieces.addAll(notes.after(table));
  }
}
