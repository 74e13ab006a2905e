package no.samsvar.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import javax.xml.XMLConstants;
import no.samsvar.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The words of a Word document's body as a text whose stretches can be found again as runs. Works
 * on the live tree of the document; not shared between threads.
 */
final class MarkedText {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What holds words that are deleted, moved away or said twice. */
  private static final Set<String> SILENT = Set.of("Fallback", "del", "moveFrom");

  private final Element body;
  private final StringBuilder content = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** The first and the last run of a stretch. */
  record Runs(Node first, Node last) {}

  /** The text of one w:t, its run, and where it begins in the content. */
  private record Piece(int start, Node text, Node run) {
    int end() {
      return start + words(text).length();
    }
  }

  MarkedText(Element body) {
    this.body = body;
    read();
  }

  String content() {
    return content.toString();
  }

  private void read() {
    content.setLength(0);
    pieces.clear();
    walk(body);
  }

  private void walk(Node node) {
    if (is(node, "t") && is(node.getParentNode(), "r")) {
      pieces.add(new Piece(content.length(), node, node.getParentNode()));
      content.append(words(node));
      return;
    }
    if (SILENT.contains(String.valueOf(node.getLocalName())) || contents(node)) {
      return;
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      walk(children.item(i));
    }
  }

  /** Whether it is a line of a table of contents, which the reading of documents leaves out. */
  private static boolean contents(Node node) {
    return node instanceof Element paragraph
        && is(node, "p")
        && paragraph.getElementsByTagNameNS(WORD, "pStyle").item(0) instanceof Element style
        && style.getAttributeNS(WORD, "val").matches("(?i)(toc|innh)\\d.*");
  }

  private static boolean is(Node node, String name) {
    return name.equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
  }

  /** The words of a w:t; the tree of XMLBeans has no getTextContent. */
  private static String words(Node text) {
    StringBuilder words = new StringBuilder();
    for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
      words.append(child.getNodeValue());
    }
    return words.toString();
  }

  /** Cuts runs, so that one begins at each of these offsets. */
  void cut(SortedSet<Integer> offsets) {
    for (Piece piece : List.copyOf(pieces)) {
      List<Integer> inside =
          offsets.subSet(piece.start(), piece.end()).stream().sorted().toList().reversed();
      inside.forEach(offset -> cut(piece, offset - piece.start()));
    }
    read();
  }

  /** What follows goes into a run of its own, with the same properties. */
  private static void cut(Piece piece, int at) {
    Node text = piece.text();
    Node first = text;
    if (at > 0) {
      String words = words(text);
      first = text.cloneNode(false);
      text.getParentNode().insertBefore(first, text.getNextSibling());
      say(text, words.substring(0, at));
      say(first, words.substring(at));
    } else if (text.getPreviousSibling() == null || is(text.getPreviousSibling(), "rPr")) {
      return;
    }
    Node run = text.getParentNode();
    Node rest = run.cloneNode(false);
    for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (is(child, "rPr")) {
        rest.appendChild(child.cloneNode(true));
      }
    }
    Node moved = first;
    while (moved != null) {
      Node next = moved.getNextSibling();
      rest.appendChild(run.removeChild(moved));
      moved = next;
    }
    run.getParentNode().insertBefore(rest, run.getNextSibling());
  }

  /** Sets the words of a w:t; blanks at its ends count from now on. */
  private static void say(Node text, String words) {
    while (text.getFirstChild() != null) {
      text.removeChild(text.getFirstChild());
    }
    text.appendChild(text.getOwnerDocument().createTextNode(words));
    if (text instanceof Element element) {
      element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }
  }

  /** The runs of a stretch that begins and ends where runs do. */
  Runs runs(Span span) {
    List<Piece> within =
        pieces.stream()
            .filter(piece -> piece.start() >= span.start() && piece.end() <= span.end())
            .toList();
    return new Runs(within.getFirst().run(), within.getLast().run());
  }
}
