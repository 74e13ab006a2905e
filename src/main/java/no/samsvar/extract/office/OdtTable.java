package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;

/** Reads one table of an OpenDocument text. */
final class OdtTable {
  private static final int MOST_COLUMNS = 60;

  private final OdtStyles styles;
  private final Findings findings;
  private final int paragraph;
  private final List<Inline.Note> notes = new ArrayList<>();
  private boolean bold;

  OdtTable(OdtStyles styles, Findings findings, int paragraph) {
    this.styles = styles;
    this.findings = findings;
    this.paragraph = paragraph;
  }

  /** A table of one column is a frame around its blocks. */
  static boolean layout(XmlNode table) {
    return rows(table)
        .allMatch(
            row ->
                row.children("table-cell").count() <= 1
                    && row.children("covered-table-cell").findAny().isEmpty());
  }

  /** The blocks of all its cells, in order. */
  static Stream<XmlNode> blocks(XmlNode table) {
    return rows(table)
        .flatMap(row -> row.children("table-cell"))
        .flatMap(cell -> cell.children().stream());
  }

  /** Notes that hang on its cells. */
  List<Inline.Note> notes() {
    return notes;
  }

  Piece of(XmlNode table) {
    boolean headed = table.holds(node -> node.is("table-header-rows"));
    List<List<Passage>> rows = new ArrayList<>();
    boolean boldHead = false;
    for (XmlNode row : rows(table).toList()) {
      bold = true;
      List<Passage> cells = trimmed(row.children().stream().flatMap(this::cell).toList());
      boldHead |= rows.isEmpty() && bold && cells.stream().noneMatch(Passage::isEmpty);
      rows.add(cells);
    }
    return (headed || boldHead) && rows.size() > 1
        ? new Piece.Table(rows.getFirst(), rows.subList(1, rows.size()))
        : new Piece.Table(List.of(), rows);
  }

  private static Stream<XmlNode> rows(XmlNode table) {
    return table.children().stream()
        .flatMap(
            node ->
                switch (node.name()) {
                  case "table-row" -> Stream.of(node);
                  case "table-header-rows", "table-rows", "table-row-group" -> rows(node);
                  default -> Stream.empty();
                });
  }

  /** Rows may end in one cell repeated to the edge of the sheet. */
  private static List<Passage> trimmed(List<Passage> cells) {
    return cells.size() > MOST_COLUMNS ? cells.subList(0, MOST_COLUMNS) : cells;
  }

  private Stream<Passage> cell(XmlNode cell) {
    if (!cell.is("table-cell") && !cell.is("covered-table-cell")) {
      return Stream.empty();
    }
    List<Fragment> fragments = new ArrayList<>();
    paragraphs(cell).forEach(p -> paragraph(p, fragments));
    int repeated = number(cell.attribute("number-columns-repeated"));
    return Stream.generate(() -> new Passage(fragments))
        .limit(Math.clamp(repeated, 1, MOST_COLUMNS));
  }

  private static int number(Optional<String> attribute) {
    return attribute.filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(1);
  }

  /** All below a node; notes and comments hang on their paragraphs. */
  private static Stream<XmlNode> paragraphs(XmlNode node) {
    Stream<XmlNode> below =
        node.children().stream()
            .filter(child -> !child.is("note") && !child.is("annotation"))
            .flatMap(OdtTable::paragraphs);
    return node.is("p") || node.is("h") ? Stream.concat(Stream.of(node), below) : below;
  }

  private void paragraph(XmlNode p, List<Fragment> fragments) {
    if (styles.hidden(p.attribute("style-name").orElse(""))) {
      findings.add(Notice.Kind.HIDDEN_TEXT);
      return;
    }
    Inline inline = OdtWords.of(p, styles, findings);
    bold &= inline.bold() || inline.isEmpty();
    notes.addAll(inline.notes());
    for (Fragment fragment : inline.passage(paragraph).fragments()) {
      fragments.add(
          new Fragment(fragment.text(), OptionalInt.empty(), paragraph, !fragments.isEmpty()));
    }
  }
}
