package no.samsvar.extract.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.extract.layout.Piece;

/** Reads the entries of a table of contents that a word processor has written. */
final class ContentsWalk {
  private static final Set<String> SILENT = Set.of("instrText", "delText", "fldChar", "pPr", "rPr");
  private static final Set<String> PARAGRAPHS = Set.of("p", "h");

  private ContentsWalk() {}

  /** The entries below this node, one a paragraph. */
  static List<Piece> entries(XmlNode node) {
    return node.all()
        .filter(each -> PARAGRAPHS.contains(each.name()))
        .map(ContentsWalk::words)
        .filter(words -> words.matches("(?s).*[\\t ]\\S*\\d\\s*"))
        .map(words -> (Piece) Piece.Contents.of(words))
        .toList();
  }

  private static String words(XmlNode node) {
    if (node.name().isEmpty()) {
      return node.text();
    }
    if (node.is("tab") || node.is("s")) {
      return " \t";
    }
    return SILENT.contains(node.name())
        ? ""
        : node.children().stream().map(ContentsWalk::words).collect(Collectors.joining());
  }
}
