package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.StyledPieces;

/** Walks the blocks of a DOCX body once and gathers pieces. */
final class DocxWalk {
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxRuns runs;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private String carried = "";
  private int paragraph;

  DocxWalk(DocxStyles styles, DocxNumbering numbering, DocxRuns runs) {
    this.styles = styles;
    this.numbering = numbering;
    this.runs = runs;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The words in the style of a title, when there are any. */
  Optional<String> title() {
    return title;
  }

  void block(XmlNode node) {
    switch (node.name()) {
      case "p" -> paragraph(node);
      case "tbl" -> table(node);
      case "sdt" -> {
        if (contents(node)) {
          pieces.addAll(ContentsWalk.entries(node));
        } else {
          node.children("sdtContent")
              .flatMap(content -> content.children().stream())
              .forEach(this::block);
        }
      }
      case "customXml", "ins", "moveTo", "txbxContent", "smartTag" ->
          node.children().forEach(this::block);
      default -> {}
    }
  }

  private static boolean contents(XmlNode sdt) {
    return sdt.child("sdtPr")
        .flatMap(properties -> properties.child("docPartObj"))
        .flatMap(part -> part.setting("docPartGallery"))
        .filter(gallery -> gallery.equals("Table of Contents"))
        .isPresent();
  }

  private void paragraph(XmlNode node) {
    paragraph++;
    Optional<XmlNode> properties = node.child("pPr");
    Optional<String> style = properties.flatMap(pPr -> pPr.setting("pStyle"));
    Optional<DocxNumbering.Mark> mark = mark(properties, style);
    Inline inline = carriedOver(runs.read(node, styles.bold(style)));
    StyleRole role = styles.role(style);
    if (role == StyleRole.CONTENTS) {
      pieces.addAll(ContentsWalk.entries(node));
      return;
    }
    if (styles.hidden(style)) {
      if (!inline.isEmpty()) {
        runs.hid();
      }
      return;
    }
    if (joinedToNext(properties)) {
      runs.changed();
      carried = String.join(" ", inline.lines());
      return;
    }
    if (!inline.isEmpty()) {
      pieces.add(piece(inline, role, level(properties, style), mark));
    }
    inline.notes().forEach(note -> pieces.add(new Piece.Note(note.mark(), note.words())));
    inline.boxes().forEach(this::block);
  }

  /** A paragraph whose mark was deleted runs on into the next one. */
  private static boolean joinedToNext(Optional<XmlNode> properties) {
    return properties.flatMap(pPr -> pPr.child("rPr")).flatMap(rPr -> rPr.child("del")).isPresent();
  }

  private Inline carriedOver(Inline inline) {
    if (carried.isEmpty()) {
      return inline;
    }
    List<String> lines = new ArrayList<>(inline.lines());
    lines.set(0, carried + lines.getFirst());
    carried = "";
    return new Inline(lines, false, inline.notes(), inline.boxes());
  }

  private Optional<DocxNumbering.Mark> mark(Optional<XmlNode> properties, Optional<String> style) {
    Optional<XmlNode> ofStyle = styles.numbering(style);
    Optional<XmlNode> own = properties.flatMap(pPr -> pPr.child("numPr"));
    return own.or(() -> ofStyle).flatMap(numPr -> numbering.next(numPr, ofStyle, style));
  }

  private Optional<Integer> level(Optional<XmlNode> properties, Optional<String> style) {
    Optional<Integer> own =
        properties
            .flatMap(pPr -> pPr.setting("outlineLvl"))
            .map(level -> Integer.parseInt(level) + 1);
    return own.isPresent() ? own.filter(level -> level <= 9) : styles.level(style);
  }

  private Piece piece(
      Inline inline, StyleRole role, Optional<Integer> level, Optional<DocxNumbering.Mark> mark) {
    Passage words = inline.passage(paragraph);
    return switch (role) {
      case TITLE -> titled(words);
      case QUOTE -> new Piece.Quote(words, Optional.empty());
      case CAPTION -> new Piece.Caption(words);
      case GUIDANCE -> new Piece.Placeholder(words);
      case DEFINITION -> new Piece.Text(Definitions.joined(pieces, words));
      case TERM -> new Piece.Text(words);
      case BODY, CONTENTS ->
          level.isPresent()
              ? new Piece.Heading(level.get(), mark.flatMap(DocxWalk::number), words)
              : body(inline, words, mark);
    };
  }

  private Piece titled(Passage words) {
    title = title.or(() -> Optional.of(words.plain()));
    return new Piece.Heading(1, Optional.empty(), words);
  }

  private static Optional<String> number(DocxNumbering.Mark mark) {
    String label = mark.label().replaceAll("[.:]+$", "");
    return mark.bullet() || label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  private Piece body(Inline inline, Passage words, Optional<DocxNumbering.Mark> mark) {
    if (inline.bold() && StyledPieces.headsAlone(words)) {
      return new Piece.Heading(0, mark.flatMap(DocxWalk::number), words);
    }
    if (mark.isEmpty()) {
      return new Piece.Text(words);
    }
    DocxNumbering.Mark printed = mark.get();
    boolean clause = printed.label().matches("\\d+(?:\\.\\d+)+\\.?|§.*");
    return clause
        ? new Piece.Text(inline.passage(printed.label(), paragraph))
        : new Piece.Item(
            words,
            printed.bullet() ? Optional.empty() : Optional.of(printed.label()),
            printed.level());
  }

  /** The words of a paragraph in a table, its automatic number before them. */
  private Inline labelled(XmlNode node) {
    Optional<XmlNode> properties = node.child("pPr");
    Optional<String> style = properties.flatMap(pPr -> pPr.setting("pStyle"));
    Optional<DocxNumbering.Mark> mark = mark(properties, style);
    Inline inline = runs.read(node, styles.bold(style));
    if (styles.hidden(style)) {
      runs.hid();
      return new Inline(List.of(""), true, List.of(), List.of());
    }
    String label =
        mark.filter(printed -> !printed.bullet()).map(DocxNumbering.Mark::label).orElse("");
    if (label.isEmpty()) {
      return inline;
    }
    List<String> lines = new ArrayList<>(inline.lines());
    lines.set(0, label + " " + lines.getFirst());
    return new Inline(lines, inline.bold(), inline.notes(), inline.boxes());
  }

  private void table(XmlNode table) {
    if (DocxTable.layout(table)) {
      table
          .children("tr")
          .flatMap(row -> row.children("tc"))
          .flatMap(cell -> cell.children().stream())
          .forEach(this::block);
      return;
    }
    paragraph++;
    DocxTable.deleted(table).forEach(_ -> runs.changed());
    DocxTable read = new DocxTable(this::labelled, paragraph);
    pieces.add(read.of(table));
    read.notes().forEach(note -> pieces.add(new Piece.Note(note.mark(), note.words())));
  }
}
