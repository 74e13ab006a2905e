package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers the words of HTML elements; marks of footnotes and links back from them are left out. */
final class HtmlWords {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "table",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "dl",
          "section",
          "article",
          "figure",
          "details",
          "aside");

  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int line = 1;
  private boolean broken;

  private HtmlWords() {}

  /** All words of an element; each block in it stays on a line of its own. */
  static Passage all(Element element) {
    HtmlWords words = new HtmlWords();
    words.walk(element);
    words.end(false);
    return new Passage(words.fragments);
  }

  /** Text nodes and inline elements that make up one paragraph. */
  static Passage joined(List<Node> nodes) {
    HtmlWords words = new HtmlWords();
    nodes.forEach(words::node);
    words.end(false);
    return new Passage(words.fragments);
  }

  static boolean blockLike(Element element) {
    return BLOCKS.contains(element.normalName()) || holdsBlocks(element);
  }

  static boolean holdsBlocks(Element element) {
    return element.children().stream().anyMatch(HtmlWords::blockLike);
  }

  private void walk(Element element) {
    element.childNodes().forEach(this::node);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      add(text.getWholeText(), Math.max(1, node.sourceRange().start().lineNumber()));
    } else if (node instanceof Element child && !mark(child)) {
      child(child);
    }
  }

  /** A box to tick says something only when one sees whether it is ticked. */
  private void child(Element child) {
    if (child.normalName().equals("input") && child.attr("type").equals("checkbox")) {
      add(child.hasAttr("checked") ? "\u2612 " : "\u2610 ", line);
      return;
    }
    boolean block = blockLike(child) || child.normalName().equals("li");
    if (child.normalName().equals("br") || block) {
      end(true);
    }
    walk(child);
    if (block) {
      end(true);
    }
  }

  private void add(String text, int at) {
    if (run.toString().isBlank()) {
      line = at;
    }
    run.append(text);
  }

  private void end(boolean hard) {
    if (!run.toString().isBlank()) {
      fragments.add(new Fragment(run.toString(), OptionalInt.empty(), line, broken));
    }
    run.setLength(0);
    broken = hard && !fragments.isEmpty();
  }

  private static boolean mark(Element element) {
    return element.hasClass("footnote-ref")
        || element.hasClass("footnote-back")
        || element.attr("role").equals("doc-noteref")
        || element.normalName().equals("script")
        || element.normalName().equals("style");
  }
}
