package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the chapters of a document beside its title, whether the format set them below it or not:
 * the title heads no sections, or every section would seem to be about what the whole document is
 * about.
 */
final class TitleLevel {
  private static final int MOST_TITLES = 3;
  private static final int FEWEST_CHAPTERS = 2;

  private TitleLevel() {}

  static List<Piece> flatten(List<Piece> printed) {
    List<Piece> pieces = repeated(printed) ? printed.subList(1, printed.size()) : printed;
    int titles = titles(pieces);
    if (titles == 0) {
      return pieces;
    }
    List<Piece> flat = new ArrayList<>();
    int seen = 0;
    for (Piece piece : pieces) {
      boolean chapter = piece instanceof Piece.Heading && seen++ >= titles;
      flat.add(chapter && piece instanceof Piece.Heading heading ? raised(heading) : piece);
    }
    return flat;
  }

  private static Piece raised(Piece.Heading heading) {
    return new Piece.Heading(heading.level() - 1, heading.number(), heading.title());
  }

  /** Whether the title is printed twice, one straight after the other. */
  private static boolean repeated(List<Piece> pieces) {
    return pieces.size() > 1
        && pieces.get(0) instanceof Piece.Heading first
        && pieces.get(1) instanceof Piece.Heading second
        && first.title().plain().equalsIgnoreCase(second.title().plain());
  }

  /**
   * How many headings at the start, a title and a subtitle, stand without number above all that
   * follow.
   */
  private static int titles(List<Piece> pieces) {
    List<Piece.Heading> headings =
        pieces.stream()
            .filter(Piece.Heading.class::isInstance)
            .map(Piece.Heading.class::cast)
            .toList();
    int titles = 0;
    while (titles < headings.size()
        && headings.get(titles).level() == headings.getFirst().level()
        && headings.get(titles).number().isEmpty()) {
      titles++;
    }
    boolean above =
        headings.stream()
            .skip(titles)
            .allMatch(heading -> heading.level() > headings.getFirst().level());
    return titles > MOST_TITLES || headings.size() - titles < FEWEST_CHAPTERS || !above
        ? 0
        : titles;
  }
}
