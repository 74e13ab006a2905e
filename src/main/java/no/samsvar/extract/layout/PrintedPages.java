package no.samsvar.extract.layout;

import java.util.List;
import java.util.OptionalInt;

/**
 * Page numbers told by running heads or feet, where the format itself has no pages. Trusted only
 * when nearly every page carries one: a wrong page is worse than none.
 */
final class PrintedPages {

  /** A page number and the index of the line that prints it. */
  record Mark(int line, int page) {}

  private static final double COVERED = 0.8;
  private static final int LINES_BEFORE_FOOT = 5;

  private final List<Mark> marks;
  private final boolean known;
  private final boolean feet;

  private PrintedPages(List<Mark> marks, boolean known, boolean feet) {
    this.marks = marks;
    this.known = known;
    this.feet = feet;
  }

  /** Pages by their marks, in the order of lines. */
  static PrintedPages of(List<Line> lines, List<Mark> marks) {
    if (marks.size() < 2 || lines.stream().anyMatch(line -> line.page().isPresent())) {
      return new PrintedPages(marks, false, false);
    }
    Mark first = marks.getFirst();
    int last = marks.getLast().page();
    boolean rising =
        last > first.page()
            && marks.size() >= COVERED * (last - first.page() + 1)
            && first.page() <= 2;
    return new PrintedPages(marks, rising, first.page() == 1 && first.line() > LINES_BEFORE_FOOT);
  }

  boolean known() {
    return known;
  }

  /** The page of the line with this index. */
  OptionalInt at(int index) {
    int page = feet ? marks.getLast().page() + 1 : marks.getFirst().page() - 1;
    for (Mark mark : feet ? marks.reversed() : marks) {
      if (feet ? mark.line() >= index : mark.line() <= index) {
        page = mark.page();
      }
    }
    return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
  }
}
