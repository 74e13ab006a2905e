package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;

/** Reads one table of a DOCX file. */
final class DocxTable {
  private static final int LONGEST_HEAD = 60;

  private final Function<XmlNode, Inline> words;
  private final int paragraph;
  private final List<Inline.Note> notes = new ArrayList<>();
  private boolean bold;

  /** Reads cells by way of words, at this paragraph. */
  DocxTable(Function<XmlNode, Inline> words, int paragraph) {
    this.words = words;
    this.paragraph = paragraph;
  }

  /** A table of one column is a frame around its blocks. */
  static boolean layout(XmlNode table) {
    return rows(table).allMatch(row -> cells(row).count() == 1);
  }

  /** Rows that a tracked change takes out. */
  static Stream<XmlNode> deleted(XmlNode table) {
    return allRows(table).filter(DocxTable::gone);
  }

  /** Notes that hang on its cells. */
  List<Inline.Note> notes() {
    return notes;
  }

  Piece of(XmlNode table) {
    List<List<Passage>> rows = new ArrayList<>();
    boolean head = false;
    for (XmlNode row : rows(table).toList()) {
      bold = true;
      List<Passage> cells = cells(row).flatMap(this::cell).toList();
      head |= rows.isEmpty() && isHead(table, row, cells);
      rows.add(cells);
    }
    return head && rows.size() > 1
        ? new Piece.Table(rows.getFirst(), rows.subList(1, rows.size()))
        : new Piece.Table(List.of(), rows);
  }

  private boolean isHead(XmlNode table, XmlNode row, List<Passage> cells) {
    if (row.child("trPr").filter(properties -> properties.on("tblHeader")).isPresent()) {
      return true;
    }
    boolean filled =
        cells.stream().allMatch(cell -> !cell.isEmpty() && cell.plain().length() <= LONGEST_HEAD);
    boolean styled =
        table
            .child("tblPr")
            .flatMap(properties -> properties.child("tblLook"))
            .filter(DocxTable::firstRow)
            .isPresent();
    return filled && (bold || (styled && cells.size() > 2));
  }

  private static boolean firstRow(XmlNode look) {
    return look.attribute("firstRow").map("1"::equals).orElse(false)
        || look.attribute("val").filter(value -> value.matches("[0-9A-Fa-f]{4}")).stream()
            .anyMatch(value -> (Integer.parseInt(value, 16) & 0x20) != 0);
  }

  private static Stream<XmlNode> rows(XmlNode table) {
    return allRows(table).filter(row -> !gone(row));
  }

  private static Stream<XmlNode> allRows(XmlNode table) {
    return table.children().stream()
        .flatMap(node -> node.is("sdt") ? content(node) : Stream.of(node))
        .filter(node -> node.is("tr"));
  }

  private static boolean gone(XmlNode row) {
    return row.child("trPr").flatMap(properties -> properties.child("del")).isPresent();
  }

  private static Stream<XmlNode> cells(XmlNode row) {
    return row.children().stream()
        .flatMap(node -> node.is("sdt") ? content(node) : Stream.of(node))
        .filter(node -> node.is("tc"));
  }

  private static Stream<XmlNode> content(XmlNode sdt) {
    return sdt.children("sdtContent").flatMap(node -> node.children().stream());
  }

  private Stream<Passage> cell(XmlNode cell) {
    Optional<XmlNode> properties = cell.child("tcPr");
    int span =
        properties.flatMap(node -> node.setting("gridSpan")).map(Integer::parseInt).orElse(1);
    List<Fragment> fragments = new ArrayList<>();
    paragraphs(cell).forEach(p -> paragraph(p, fragments));
    return Stream.concat(
        Stream.of(new Passage(fragments)),
        Stream.generate(() -> Passage.EMPTY).limit(Math.clamp(span, 1, 60) - 1L));
  }

  /** All below a node; a drawing that is there in two forms is read in the first. */
  private static Stream<XmlNode> paragraphs(XmlNode node) {
    Stream<XmlNode> below =
        node.children().stream()
            .filter(child -> !child.is("Fallback"))
            .flatMap(DocxTable::paragraphs);
    return node.is("p") ? Stream.concat(Stream.of(node), below) : below;
  }

  private void paragraph(XmlNode p, List<Fragment> fragments) {
    Inline inline = words.apply(p);
    bold &= inline.bold() || inline.isEmpty();
    notes.addAll(inline.notes());
    for (Fragment fragment : inline.passage(paragraph).fragments()) {
      fragments.add(
          new Fragment(fragment.text(), OptionalInt.empty(), paragraph, !fragments.isEmpty()));
    }
  }
}
