package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Gathers the words of inline nodes, a fragment a line; marks of footnotes and inline HTML are left
 * out.
 */
final class MarkdownWords extends AbstractVisitor {
  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int number;
  private boolean broken;

  private MarkdownWords(int number) {
    this.number = number;
  }

  static Passage of(Node node) {
    MarkdownWords words = new MarkdownWords(lineOf(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(words);
    }
    words.endLine(false);
    return new Passage(words.fragments);
  }

  static Passage literal(Node node, String literal) {
    return Passage.of(literal, OptionalInt.empty(), lineOf(node));
  }

  private static int lineOf(Node node) {
    return node.getSourceSpans().isEmpty()
        ? 1
        : node.getSourceSpans().getFirst().getLineIndex() + 1;
  }

  private void endLine(boolean hard) {
    fragments.add(new Fragment(line.toString(), OptionalInt.empty(), number, broken));
    line.setLength(0);
    number++;
    broken = hard;
  }

  @Override
  public void visit(Text text) {
    line.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    line.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak soft) {
    endLine(false);
  }

  @Override
  public void visit(HardLineBreak hard) {
    endLine(true);
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().startsWith("<br")) {
      endLine(true);
    } else if (!html.getLiteral().matches("</?[a-zA-Z][^>]*>|<!--.*-->")
        || placeholder(html.getLiteral())) {
      line.append(html.getLiteral());
    }
  }

  /** "<dato>" is a blank to be filled in, not a tag that anybody uses. */
  private static boolean placeholder(String literal) {
    return !literal.startsWith("</")
        && !literal.matches(
            "(?i)<(?:b|i|u|em|strong|span|a|sup|sub|font|small|br|code|del|ins|mark|abbr)\\b.*");
  }

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof FootnoteReference)) {
      visitChildren(node);
    }
  }
}
