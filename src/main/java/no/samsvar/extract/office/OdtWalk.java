package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.StyledPieces;

/** Walks the blocks of an OpenDocument text once and gathers pieces. */
final class OdtWalk {
  private final OdtStyles styles;
  private final Findings findings;
  private final OdtNumbering numbering;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private int paragraph;

  /**
   * Where in its lists an item stands: style and level of the innermost list, and its label until
   * it is used.
   */
  private record Place(String listStyle, int level, Optional<String> label, boolean first) {}

  OdtWalk(OdtStyles styles, Findings findings) {
    this.styles = styles;
    this.findings = findings;
    this.numbering = new OdtNumbering(styles);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The words in the style of a title, when there are any. */
  Optional<String> title() {
    return title;
  }

  void block(XmlNode node) {
    block(node, Optional.empty());
  }

  private void block(XmlNode node, Optional<Place> place) {
    switch (node.name()) {
      case "h" -> heading(node, place);
      case "p" -> paragraph(node, place);
      case "list" -> list(node, place);
      case "table" -> table(node);
      case "tracked-changes" ->
          node.children("changed-region").forEach(_ -> findings.add(Notice.Kind.TRACKED_CHANGES));
      case "table-of-content" -> pieces.addAll(ContentsWalk.entries(node));
      case "illustration-index", "table-index", "alphabetical-index" -> {}
      case "section" -> section(node);
      case "text-box", "numbered-paragraph", "custom-shape", "rect" ->
          node.children().forEach(this::block);
      case "frame" -> node.children("text-box").forEach(this::block);
      default -> {}
    }
  }

  private void section(XmlNode section) {
    if (section.attribute("display").filter("none"::equals).isPresent()) {
      findings.add(Notice.Kind.HIDDEN_TEXT);
    } else {
      section.children().forEach(this::block);
    }
  }

  private void heading(XmlNode node, Optional<Place> place) {
    paragraph++;
    Inline inline = OdtWords.of(node, styles, findings);
    int level =
        node.attribute("outline-level")
            .filter(text -> text.matches("\\d\\d?"))
            .map(Integer::parseInt)
            .orElse(1);
    if (inline.isEmpty()) {
      return;
    }
    boolean unnumbered = node.attribute("is-list-header").filter("true"::equals).isPresent();
    Optional<String> number =
        place
            .flatMap(Place::label)
            .or(() -> unnumbered ? Optional.empty() : numbering.heading(level));
    pieces.add(new Piece.Heading(level, number.map(OdtWalk::trimmed), inline.passage(paragraph)));
    after(inline);
  }

  private static String trimmed(String label) {
    return label.replaceAll("[.:]+$", "");
  }

  private void paragraph(XmlNode node, Optional<Place> place) {
    paragraph++;
    String style = node.attribute("style-name").orElse("");
    StyleRole role = styles.role(style);
    Inline inline = OdtWords.of(node, styles, findings);
    if (role == StyleRole.CONTENTS) {
      return;
    }
    if (styles.hidden(style)) {
      findings.add(Notice.Kind.HIDDEN_TEXT);
      return;
    }
    if (!inline.isEmpty()) {
      pieces.add(piece(inline, role, place));
    }
    after(inline);
  }

  private void after(Inline inline) {
    inline.notes().forEach(note -> pieces.add(new Piece.Note(note.mark(), note.words())));
    inline.boxes().forEach(box -> box.children().forEach(this::block));
  }

  private Piece piece(Inline inline, StyleRole role, Optional<Place> place) {
    Passage words = inline.passage(paragraph);
    return switch (role) {
      case TITLE -> {
        title = title.or(() -> Optional.of(words.plain()));
        yield new Piece.Heading(1, Optional.empty(), words);
      }
      case QUOTE -> new Piece.Quote(words, Optional.empty());
      case CAPTION -> new Piece.Caption(words);
      case GUIDANCE -> new Piece.Placeholder(words);
      case DEFINITION -> new Piece.Text(Definitions.joined(pieces, words));
      case TERM -> new Piece.Text(words);
      case BODY, CONTENTS -> body(inline, words, place);
    };
  }

  private Piece body(Inline inline, Passage words, Optional<Place> place) {
    Optional<String> label = place.flatMap(Place::label);
    if (inline.bold() && StyledPieces.headsAlone(words)) {
      return new Piece.Heading(0, label.map(OdtWalk::trimmed), words);
    }
    if (place.isEmpty() || !place.get().first()) {
      return new Piece.Text(words);
    }
    boolean clause = label.filter(text -> text.matches("\\d+(?:\\.\\d+)+\\.?|§.*")).isPresent();
    return clause
        ? new Piece.Text(inline.passage(label.orElse(""), paragraph))
        : new Piece.Item(words, label, place.get().level() - 1);
  }

  private void list(XmlNode list, Optional<Place> outer) {
    int level = outer.map(Place::level).orElse(0) + 1;
    String style = list.attribute("style-name").or(() -> outer.map(Place::listStyle)).orElse("");
    boolean goesOn =
        list.attribute("continue-numbering").filter("true"::equals).isPresent()
            || list.attribute("continue-list").isPresent();
    if (!goesOn) {
      numbering.restart(style, level);
    }
    for (XmlNode item : list.children()) {
      if (item.is("list-item")) {
        item(item, style, level);
      } else if (item.is("list-header")) {
        item.children().forEach(this::block);
      }
    }
  }

  private void item(XmlNode item, String style, int level) {
    boolean bare = item.children().stream().allMatch(node -> node.is("list"));
    Optional<Integer> start =
        item.attribute("start-value")
            .filter(text -> text.matches("\\d{1,5}"))
            .map(Integer::parseInt);
    Optional<String> label = bare ? Optional.empty() : numbering.item(style, level, start);
    boolean first = true;
    for (XmlNode node : item.children()) {
      block(node, Optional.of(new Place(style, level, first ? label : Optional.empty(), first)));
      first &= !node.is("p") && !node.is("h");
    }
  }

  private void table(XmlNode table) {
    paragraph++;
    OdtTable read = new OdtTable(styles, findings, paragraph);
    if (OdtTable.layout(table)) {
      OdtTable.blocks(table).forEach(this::block);
      return;
    }
    pieces.add(read.of(table));
    read.notes().forEach(note -> pieces.add(new Piece.Note(note.mark(), note.words())));
  }
}
