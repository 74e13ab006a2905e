package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Re-joins lines to blocks. The test that needs no layout: a line ends its block when the first
 * word of the next line would still have found room on it.
 */
final class LineGroups {
  private static final Pattern SENTENCE_END = Pattern.compile("[.:;?!][\"”»')\\]]*\\d{0,2}$");

  /** Words that a block does not end in. */
  private static final Set<String> DANGLING =
      Set.of(
          ("i og på av for til med om eller som ved fra frå den det en ein et eit at å mot hos samt både"
                  + " the of and to in or a an by from on with that")
              .split(" "));

  private static final int FEWEST_ENTRIES = 4;
  private static final int NEIGHBOURHOOD = 12;
  private static final int WIDEST_PAGE = 140;
  private static final double SLACK = 0.12;
  private static final double PRINTED_SLACK = 0.03;

  private final List<Line> lines;
  private final int[] widths;

  private LineGroups(List<Line> lines) {
    this.lines = lines;
    this.widths = lines.stream().mapToInt(Line::right).toArray();
  }

  /** Groups of lines in order; empty lines are left out. */
  static List<LineGroup> of(List<Line> lines) {
    List<Line> written = lines.stream().filter(line -> !line.text().isEmpty()).toList();
    return new LineGroups(written).groups();
  }

  private List<LineGroup> groups() {
    List<LineGroup> all = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < lines.size()) {
      int rows = TextTable.length(lines, i);
      if (rows > 0) {
        close(all, start, i);
        all.add(new LineGroup(lines.subList(i, i + rows), true));
        i += rows;
        start = i;
      } else {
        if (i > start && (parted(i - 1, i) || nextNumber(start, i))) {
          close(all, start, i);
          start = i;
        }
        i++;
      }
    }
    close(all, start, i);
    return all;
  }

  private void close(List<LineGroup> all, int start, int end) {
    if (start < end) {
      all.add(new LineGroup(lines.subList(start, end), false));
    }
  }

  private boolean parted(int first, int second) {
    Line above = lines.get(first);
    Line below = lines.get(second);
    if (!above.look().like(below.look())) {
      return true;
    }
    boolean ended = SENTENCE_END.matcher(above.text()).find();
    boolean roomLeft = fits(first, second);
    if (startsBlock(below, above, ended || roomLeft)) {
      return true;
    }
    if (dangling(above.text()) && below.gap() != Line.Gap.BLANK) {
      return false;
    }
    if (numberedTitle(above.text())
        || (PieceKinds.caption(CleanText.of(above.text())) && above.text().endsWith("."))) {
      return true;
    }
    boolean lower = Character.isLowerCase(below.text().charAt(0));
    if (below.gap() == Line.Gap.NONE && capitals(above.text()) && Titles.capitals(below.text())) {
      return !Titles.capitals(above.text()) && Enumerator.of(below.text()).isPresent();
    }
    return switch (below.gap()) {
      case NONE -> (roomLeft && (ended || !lower)) || listing(first, second);
      case LINE -> unwrapped(first) || (ended ? roomLeft || !crowded(second) : roomLeft && !lower);
      case BLANK -> ended || !lower || (roomLeft && !hyphenated(above.text()));
      case PAGE -> !lower && turned(first, second, ended, roomLeft);
    };
  }

  /** Whether a block ends with its page: nothing but a full line can go on in a new sentence. */
  private boolean turned(int first, int second, boolean ended, boolean roomLeft) {
    String above = lines.get(first).text();
    String below = lines.get(second).text();
    if (roomLeft || above.endsWith(":") || Titles.capitals(below) || opensSection(below)) {
      return !hyphenated(above);
    }
    boolean heading =
        second + 1 < lines.size()
            && fits(second, second + 1)
            && Titles.titleLike(below)
            && !Character.isLowerCase(lines.get(second + 1).text().charAt(0));
    return ended && heading;
  }

  /** Whether a line is in capitals after its number. */
  private static boolean capitals(String text) {
    int printed = Enumerator.of(text).map(Enumerator::length).orElse(0);
    return Titles.capitals(text.substring(Math.min(printed, text.length())));
  }

  private static boolean opensSection(String text) {
    return Enumerator.of(text)
        .filter(
            mark ->
                mark.kind() == Enumerator.Kind.NAMED
                    || mark.kind() == Enumerator.Kind.PARAGRAPH_SIGN
                    || (mark.kind() == Enumerator.Kind.DECIMAL
                        && (mark.depth() > 1 || mark.label().endsWith("."))
                        && Character.isUpperCase(text.charAt(mark.length()))))
        .filter(mark -> Titles.titleLike(text.substring(mark.length())))
        .isPresent();
  }

  /** One of at least three lines that all open like names and end like them: no running text. */
  private boolean listing(int first, int second) {
    int from = first;
    int to = second;
    while (from > 0 && entry(from - 1) && lines.get(from).gap() == Line.Gap.NONE) {
      from--;
    }
    while (to + 1 < lines.size() && entry(to + 1) && lines.get(to + 1).gap() == Line.Gap.NONE) {
      to++;
    }
    return entry(first) && entry(second) && to - from + 1 >= FEWEST_ENTRIES;
  }

  private static boolean dangling(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return DANGLING.contains(text.substring(start));
  }

  private boolean entry(int index) {
    String text = lines.get(index).text();
    return Character.isUpperCase(text.charAt(0))
        && !SENTENCE_END.matcher(text).find()
        && !dangling(text)
        && !hyphenated(text);
  }

  private static boolean hyphenated(String text) {
    return text.endsWith("-") || text.endsWith("\u00AD") || text.endsWith("/");
  }

  /**
   * Bullets and letters open a block wherever they stand; numbers only where the line above was
   * done.
   */
  private static boolean startsBlock(Line below, Line above, boolean done) {
    String text = below.text();
    boolean free = done || below.gap() != Line.Gap.NONE;
    return Enumerator.of(text)
        .map(
            enumerator ->
                switch (enumerator.kind()) {
                  case BULLET ->
                      !dash(enumerator)
                          || SENTENCE_END.matcher(above.text()).find()
                          || bulletAbove(above);
                  case LETTERED -> true;
                  case DECIMAL -> free && enumerator.depth() > 1 && opensTitle(text, enumerator);
                  case NAMED, ROMAN -> false;
                  case PARAGRAPH_SIGN -> SENTENCE_END.matcher(above.text()).find();
                })
        .orElse(false);
  }

  /** "2.4.1 Ressursbruk:" heads what follows, however long the line is. */
  private static boolean numberedTitle(String text) {
    return text.endsWith(":")
        && Enumerator.of(text)
            .filter(mark -> mark.kind() == Enumerator.Kind.DECIMAL && mark.depth() > 1)
            .filter(mark -> Titles.titleLike(text.substring(mark.length())))
            .isPresent();
  }

  /** "4." at the start of a line, in a block that began with "3.". */
  private boolean nextNumber(int start, int index) {
    return single(lines.get(start).text())
        .flatMap(
            first ->
                single(lines.get(index).text()).filter(next -> NumberSequence.isNext(first, next)))
        .isPresent();
  }

  private static Optional<String> single(String text) {
    return Enumerator.of(text)
        .filter(
            mark ->
                mark.kind() == Enumerator.Kind.DECIMAL
                    && mark.depth() == 1
                    && mark.label().endsWith("."))
        .map(Enumerator::number);
  }

  private static boolean dash(Enumerator enumerator) {
    return enumerator.label().equals("–")
        || enumerator.label().equals("—")
        || enumerator.label().equals("o");
  }

  private static boolean bulletAbove(Line above) {
    return Enumerator.of(above.text()).filter(e -> e.kind() == Enumerator.Kind.BULLET).isPresent();
  }

  private static boolean opensTitle(String text, Enumerator enumerator) {
    if (enumerator.length() >= text.length()) {
      return true;
    }
    char first = text.charAt(enumerator.length());
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '«' || first == '"';
  }

  /** Whether the first word of the second line would have fitted on the first. */
  private boolean fits(int first, int second) {
    String below = lines.get(second).text();
    int blank = below.indexOf(' ');
    int word = blank < 0 ? below.length() : blank;
    int width = widthAround(first);
    boolean printed = lines.get(first).look().size() > 0;
    int slack = (int) (width * (printed ? PRINTED_SLACK : SLACK));
    return widths[first] + 1 + word <= width - Math.max(2, slack);
  }

  /** Whether lines are longer than any page prints them, so that each is a paragraph by itself. */
  private boolean unwrapped(int index) {
    return widthAround(index) > WIDEST_PAGE;
  }

  /** Width of the column here: what the long lines near by reach. */
  private int widthAround(int index) {
    int from = Math.max(0, index - NEIGHBOURHOOD);
    int to = Math.min(widths.length, index + NEIGHBOURHOOD + 1);
    int[] near = Arrays.copyOfRange(widths, from, to);
    Arrays.sort(near);
    return near[Math.max(0, (int) (near.length * 0.85) - 1)];
  }

  /**
   * Whether most lines around have the same gap, so that it is line spacing and no end of a
   * paragraph.
   */
  private boolean crowded(int index) {
    int from = Math.max(1, index - NEIGHBOURHOOD / 2);
    int to = Math.min(lines.size(), index + NEIGHBOURHOOD / 2 + 1);
    long spaced =
        lines.subList(from, to).stream().filter(line -> line.gap() == Line.Gap.LINE).count();
    return spaced * 2 > to - from;
  }
}
