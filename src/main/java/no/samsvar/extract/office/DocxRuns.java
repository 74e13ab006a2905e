package no.samsvar.extract.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.Passage;

/**
 * Reads the runs of DOCX paragraphs with insertions accepted and deletions dropped. Fields may span
 * paragraphs, so one instance reads a whole body.
 */
final class DocxRuns {

  /** A field under way: its instruction, and whether its result is being read. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean result;

    boolean contents() {
      return instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
    }
  }

  private final DocxStyles styles;
  private final Findings findings;
  private final Map<String, Passage> notes;
  private final Deque<Field> fields = new ArrayDeque<>();
  private int noted;

  private List<String> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private List<Inline.Note> hanging = new ArrayList<>();
  private List<XmlNode> boxes = new ArrayList<>();
  private boolean allBold = true;
  private boolean styleBold;

  DocxRuns(DocxStyles styles, Findings findings, Map<String, Passage> notes) {
    this.styles = styles;
    this.findings = findings;
    this.notes = notes;
  }

  /** Tells of a change that was tracked on a whole paragraph or row. */
  void changed() {
    findings.add(Notice.Kind.TRACKED_CHANGES);
  }

  /** Tells of a paragraph that is hidden. */
  void hid() {
    findings.add(Notice.Kind.HIDDEN_TEXT);
  }

  /** The words of the next paragraph; bold says whether its style is. */
  Inline read(XmlNode paragraph, boolean bold) {
    lines = new ArrayList<>();
    line = new StringBuilder();
    hanging = new ArrayList<>();
    boxes = new ArrayList<>();
    allBold = true;
    styleBold = bold;
    paragraph.children().forEach(this::inline);
    lines.add(line.toString());
    return new Inline(lines, allBold, hanging, boxes);
  }

  private void inline(XmlNode node) {
    switch (node.name()) {
      case "r" -> run(node);
      case "ins", "moveTo" -> {
        findings.add(Notice.Kind.TRACKED_CHANGES);
        node.children().forEach(this::inline);
      }
      case "del", "moveFrom" -> findings.add(Notice.Kind.TRACKED_CHANGES);
      case "hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
          node.children().forEach(this::inline);
      case "oMath", "oMathPara" -> node.all().filter(n -> n.is("")).forEach(n -> say(n.text()));
      default -> {}
    }
  }

  private void run(XmlNode run) {
    Optional<XmlNode> look = run.child("rPr");
    if (look.filter(this::hidden).isPresent()) {
      if (run.holds(node -> node.is("t"))) {
        findings.add(Notice.Kind.HIDDEN_TEXT);
      }
      return;
    }
    boolean bold =
        look.filter(rPr -> rPr.child("b").isPresent()).map(rPr -> rPr.on("b")).orElse(styleBold);
    for (XmlNode node : run.children()) {
      if (node.is("t") && !bold && node.all().anyMatch(n -> !n.text().isBlank())) {
        allBold = false;
      }
      content(node);
    }
  }

  /** What a run says of itself goes before what its style says. */
  private boolean hidden(XmlNode look) {
    return look.child("vanish").isPresent()
        ? look.on("vanish")
        : styles.hidden(look.setting("rStyle"));
  }

  private void content(XmlNode node) {
    switch (node.name()) {
      case "t" -> node.children().forEach(text -> say(text.text()));
      case "tab", "ptab" -> say(" ");
      case "br", "cr" -> lineBreak(node);
      case "noBreakHyphen" -> say("-");
      case "fldChar" -> field(node.attribute("fldCharType").orElse(""));
      case "instrText" -> node.children().forEach(text -> instruct(text.text()));
      case "footnoteReference" -> note("f" + node.attribute("id").orElse(""));
      case "endnoteReference" -> note("e" + node.attribute("id").orElse(""));
      case "commentReference" -> findings.add(Notice.Kind.COMMENTS);
      case "AlternateContent" ->
          node.child("Choice").or(() -> node.child("Fallback")).ifPresent(this::drawing);
      case "drawing", "pict", "object" -> drawing(node);
      default -> {}
    }
  }

  private void lineBreak(XmlNode node) {
    boolean page = node.attribute("type").filter(type -> !type.equals("textWrapping")).isPresent();
    if (page) {
      say(" ");
    } else if (silent().isEmpty()) {
      lines.add(line.toString());
      line = new StringBuilder();
    }
  }

  private void drawing(XmlNode node) {
    node.all().filter(n -> n.is("txbxContent")).findFirst().ifPresent(boxes::add);
  }

  private void say(String text) {
    if (silent().isEmpty()) {
      line.append(text);
    }
  }

  /** A field whose words are not for reading: its instruction, or a table of contents. */
  private Optional<Field> silent() {
    return fields.stream().filter(field -> !field.result || field.contents()).findAny();
  }

  private void field(String type) {
    if (type.equals("begin")) {
      fields.push(new Field());
    } else if (type.equals("separate") && !fields.isEmpty()) {
      fields.element().result = true;
    } else if (type.equals("end") && !fields.isEmpty()) {
      fields.pop();
    }
  }

  private void instruct(String text) {
    if (!fields.isEmpty()) {
      fields.element().instruction.append(text);
    }
  }

  private void note(String id) {
    Passage words = notes.get(id);
    if (words != null && !words.isEmpty()) {
      noted++;
      hanging.add(new Inline.Note(String.valueOf(noted), words));
    }
  }
}
