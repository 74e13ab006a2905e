package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;

/**
 * Gathers the words of one OpenDocument paragraph, with the notes and text boxes that hang on it.
 */
final class OdtWords {
  private final OdtStyles styles;
  private final Findings findings;
  private final List<String> lines = new ArrayList<>();
  private final List<Inline.Note> notes = new ArrayList<>();
  private final List<XmlNode> boxes = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private boolean allBold = true;

  private OdtWords(OdtStyles styles, Findings findings) {
    this.styles = styles;
    this.findings = findings;
  }

  static Inline of(XmlNode paragraph, OdtStyles styles, Findings findings) {
    OdtWords words = new OdtWords(styles, findings);
    String style = paragraph.attribute("style-name").orElse("");
    words.children(paragraph, styles.bold(style));
    words.lines.add(words.line.toString());
    return new Inline(words.lines, words.allBold, words.notes, words.boxes);
  }

  private void children(XmlNode parent, boolean bold) {
    parent.children().forEach(node -> node(node, bold));
  }

  private void node(XmlNode node, boolean bold) {
    switch (node.name()) {
      case "" -> say(node.text().replaceAll("\\s+", " "), bold);
      case "s" -> say(" ", true);
      case "tab" -> say(" ", true);
      case "line-break" -> {
        lines.add(line.toString());
        line = new StringBuilder();
      }
      case "span" -> span(node, bold);
      case "note" -> note(node);
      case "annotation" -> findings.add(Notice.Kind.COMMENTS);
      case "hidden-text", "hidden-paragraph" -> findings.add(Notice.Kind.HIDDEN_TEXT);
      case "frame", "custom-shape", "rect" -> box(node);
      case "annotation-end", "bookmark", "tracked-changes", "desc", "title", "sequence-decls" -> {}
      default -> children(node, bold);
    }
  }

  private void say(String text, boolean bold) {
    line.append(text);
    allBold &= bold || text.isBlank();
  }

  private void span(XmlNode span, boolean bold) {
    String style = span.attribute("style-name").orElse("");
    if (styles.hidden(style)) {
      findings.add(Notice.Kind.HIDDEN_TEXT);
    } else {
      children(span, bold || styles.bold(style));
    }
  }

  private void note(XmlNode note) {
    Optional<String> mark =
        note.child("note-citation").stream()
            .flatMap(XmlNode::all)
            .map(XmlNode::text)
            .filter(text -> !text.isBlank())
            .findFirst();
    List<Fragment> fragments = new ArrayList<>();
    note.children("note-body")
        .flatMap(XmlNode::all)
        .filter(node -> node.is("p"))
        .forEach(p -> fragments.addAll(of(p, styles, findings).passage(1).fragments()));
    notes.add(new Inline.Note(mark.orElse("*").strip(), new Passage(fragments)));
  }

  private void box(XmlNode frame) {
    if (frame.is("frame")) {
      frame.children("text-box").forEach(boxes::add);
    } else {
      boxes.add(frame);
    }
  }
}
