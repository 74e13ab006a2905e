package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of plain text. Text pulled out of a PDF is known by the blank that ends its lines; there, a
 * leading blank is the start of a page or a bullet whose glyph was lost, a line of one blank is an
 * empty paragraph, and a line of many blanks is the rule above the footnotes.
 */
public final class TextLines {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;]$");
  private static final int FEWEST_ON_PAGE = 20;
  private static final int RULE_BLANKS = 20;

  private final List<String> raw;
  private final boolean pulled;
  private final boolean paged;
  private final List<Line> lines = new ArrayList<>();
  private int page = 1;
  private int empty;
  private int blank;
  private boolean turned;
  private boolean bulletBefore;
  private boolean inItem;

  private TextLines(String content) {
    this.raw = content.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    this.paged = content.indexOf('\f') >= 0;
    long written = raw.stream().filter(line -> !line.isBlank()).count();
    long trailing = raw.stream().filter(line -> !line.isBlank() && line.endsWith(" ")).count();
    this.pulled = trailing * 3 > written;
  }

  private static final Pattern ENDED = Pattern.compile("[.:;!?]\\s*$");
  private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}{2}");

  /** The lines of a text. */
  public static List<Line> of(String content) {
    TextLines lines = new TextLines(content);
    for (int i = 0; i < lines.raw.size(); i++) {
      lines.read(lines.raw.get(i), i + 1);
    }
    return lines.settled();
  }

  private void read(String line, int number) {
    String rest = line;
    while (rest.startsWith("\f")) {
      page++;
      turned = true;
      rest = rest.substring(1);
    }
    if (BLANKS.matcher(rest).matches()) {
      countBlank(rest, number);
      return;
    }
    lines.add(written(rest, number));
    empty = 0;
    blank = 0;
    turned = false;
  }

  private void countBlank(String line, int number) {
    if (line.isEmpty()) {
      empty++;
    } else {
      blank++;
    }
    if (pulled && line.length() >= RULE_BLANKS) {
      lines.add(new Line(Line.RULE, number, pageNow(), Line.Gap.BLANK, 0, 0, Line.Look.PLAIN));
    }
  }

  private Line written(String line, int number) {
    int lead = line.length() - line.stripLeading().length();
    Line.Gap gap = gap();
    boolean bullet = false;
    String text = line;
    if (pulled && lead > 0 && lead <= 3 && Enumerator.of(line.strip()).isEmpty()) {
      bullet = lostBullet(line, gap, lead);
      gap =
          gap == Line.Gap.NONE && (!bullet || lead > 1) && !afterLoneNumber() ? Line.Gap.PAGE : gap;
      text = bullet ? "• " + line.strip() : line;
    } else if (pulled && lead == 1 && gap == Line.Gap.NONE && !afterLoneNumber()) {
      gap = Line.Gap.PAGE;
    }
    inItem = bullet || (inItem && gap != Line.Gap.BLANK);
    bulletBefore = bullet;
    int indent = pulled ? 0 : lead;
    int right = indent + text.strip().length();
    return new Line(text, number, pageNow(), gap, indent, right, Line.Look.PLAIN);
  }

  private boolean lostBullet(String line, Line.Gap gap, int lead) {
    if (afterLoneNumber() || lines.isEmpty() || PieceKinds.caption(line.strip())) {
      return false;
    }
    if (gap != Line.Gap.NONE) {
      return true;
    }
    boolean pageJustTurned = lines.getLast().gap() == Line.Gap.PAGE;
    boolean itemDone =
        inItem && pageFarFromFull() && SENTENCE_END.matcher(lines.getLast().text()).find();
    return lead > 1
        || ((bulletBefore || itemDone || pageJustTurned)
            && Character.isUpperCase(line.strip().charAt(0)));
  }

  private boolean pageFarFromFull() {
    int from = Math.max(0, lines.size() - FEWEST_ON_PAGE);
    return lines.subList(from, lines.size()).stream().anyMatch(l -> l.gap() == Line.Gap.PAGE);
  }

  private boolean afterLoneNumber() {
    return !lines.isEmpty() && lines.getLast().text().matches("\\d{1,3}");
  }

  private Line.Gap gap() {
    if (turned) {
      return Line.Gap.PAGE;
    }
    if (empty + blank == 0) {
      return Line.Gap.NONE;
    }
    return blank > 0 || empty > 1 ? Line.Gap.BLANK : Line.Gap.LINE;
  }

  private OptionalInt pageNow() {
    return paged ? OptionalInt.of(page) : OptionalInt.empty();
  }

  /** The targets of links, which extraction prints below each page. */
  private void dropAddresses() {
    for (int i = lines.size() - 2; pulled && i >= 0; i--) {
      boolean last = lines.get(i + 1).gap() == Line.Gap.PAGE;
      if (last && ADDRESS.matcher(lines.get(i).text()).matches()) {
        lines.remove(i);
      }
    }
  }

  /**
   * In ordinary text one empty line ends a paragraph, unless nearly all lines are parted by one and
   * sentences run on over them.
   */
  private List<Line> settled() {
    dropAddresses();
    long spaced = lines.stream().filter(line -> line.gap() == Line.Gap.LINE).count();
    if (pulled || (spaced * 10 > lines.size() * 7L && running() * 10 > spaced)) {
      return lines;
    }
    return new ArrayList<>(
        lines.stream()
            .map(line -> line.gap() == Line.Gap.LINE ? line.after(Line.Gap.BLANK) : line)
            .toList());
  }

  /** How often a sentence goes on after an empty line. */
  private long running() {
    return IntStream.range(1, lines.size())
        .filter(at -> lines.get(at).gap() == Line.Gap.LINE)
        .filter(at -> !ENDED.matcher(lines.get(at - 1).text()).find())
        .filter(at -> GOES_ON.matcher(lines.get(at).text()).lookingAt())
        .count();
  }
}
