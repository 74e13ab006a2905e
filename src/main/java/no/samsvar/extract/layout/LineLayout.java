package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads printed lines as people do: running heads, page numbers and contents aside, notes lifted
 * out of the sentences they cut, lines joined to paragraphs, and each of these told to be heading,
 * item, row or text.
 */
public final class LineLayout {
  private LineLayout() {}

  /** The pieces that these lines make up. */
  public static List<Piece> pieces(List<Line> lines) {
    return pieces(lines, Map.of());
  }

  /** The same, where bookmarks tell the level (from 1) of headings by their words. */
  public static List<Piece> pieces(List<Line> lines, Map<String, Integer> bookmarks) {
    List<Line> printed = PageFurniture.drop(lines);
    List<Line> body = RepeatedHeads.drop(ContentsTable.drop(printed));
    Footnotes.Lifted lifted = Footnotes.lift(body);
    List<LineGroup> groups = LineGroups.of(lifted.body());
    List<Piece> pieces = new ArrayList<>(ContentsTable.entries(printed));
    pieces.addAll(
        new GroupReader(groups, lifted.notes(), new HeadingReader(groups, bookmarks)).pieces());
    return pieces;
  }
}
