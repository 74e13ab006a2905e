package no.samsvar.report.docx;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a Word document; those it has already stay. Not shared between threads. */
final class Margin {
  private static final String AUTHOR = "samsvar";
  private final XWPFComments comments;
  private final GregorianCalendar day;
  private BigInteger next;

  /** Comments are dated with this day. */
  Margin(XWPFDocument document, LocalDate day) {
    this.comments =
        document.getDocComments() == null ? document.createComments() : document.getDocComments();
    this.day = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    this.next =
        comments.getComments().stream()
            .map(comment -> new BigInteger(comment.getId()))
            .reduce(BigInteger.ZERO, BigInteger::max)
            .add(BigInteger.ONE);
  }

  /** One comment over these runs. */
  void add(List<String> lines, MarkedText.Runs runs) {
    BigInteger id = next;
    next = next.add(BigInteger.ONE);
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(AUTHOR);
    comment.setInitials(AUTHOR.substring(0, 1));
    comment.setDate(day);
    lines.forEach(line -> comment.createParagraph().createRun().setText(line));
    Node first = runs.first();
    Node last = runs.last();
    first.getParentNode().insertBefore(named(first, "commentRangeStart", id), first);
    Element run = first.getOwnerDocument().createElementNS(MarkedText.WORD, "w:r");
    last.getParentNode().insertBefore(run, last.getNextSibling());
    run.appendChild(named(run, "commentReference", id));
    run.getParentNode().insertBefore(named(run, "commentRangeEnd", id), run);
  }

  private static Element named(Node near, String name, BigInteger id) {
    Element made = near.getOwnerDocument().createElementNS(MarkedText.WORD, "w:" + name);
    made.setAttributeNS(MarkedText.WORD, "w:id", id.toString());
    return made;
  }
}
