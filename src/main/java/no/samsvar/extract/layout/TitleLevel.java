package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the chapters of a document beside its title, whether the format set them below it or not:
 * the title heads no sections, or every section would seem to be about what the whole document is
 * about.
 */
final class TitleLevel {
  private static final int FEWEST = 2;

  private TitleLevel() {}

  static List<Piece> flatten(List<Piece> printed) {
    List<Piece> pieces = repeated(printed) ? printed.subList(1, printed.size()) : printed;
    List<Piece.Heading> headings =
        pieces.stream()
            .filter(Piece.Heading.class::isInstance)
            .map(Piece.Heading.class::cast)
            .toList();
    if (headings.size() <= FEWEST || !above(headings)) {
      return pieces;
    }
    List<Piece> flat = new ArrayList<>();
    for (Piece piece : pieces) {
      flat.add(
          piece instanceof Piece.Heading heading && !heading.equals(headings.getFirst())
              ? new Piece.Heading(heading.level() - 1, heading.number(), heading.title())
              : piece);
    }
    return flat;
  }

  /** Whether the title is printed twice, one straight after the other. */
  private static boolean repeated(List<Piece> pieces) {
    return pieces.size() > 1
        && pieces.get(0) instanceof Piece.Heading first
        && pieces.get(1) instanceof Piece.Heading second
        && first.title().plain().equalsIgnoreCase(second.title().plain());
  }

  /** Whether the first heading has no number and stands above all others. */
  private static boolean above(List<Piece.Heading> headings) {
    Piece.Heading title = headings.getFirst();
    return title.number().isEmpty()
        && headings.stream().skip(1).allMatch(heading -> heading.level() > title.level());
  }
}
