package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lifts footnotes out of the lines they cut. A note is a number and its text after a rule, or at
 * the foot of a page where the same number stands glued to a word above it; that number is taken
 * off the word.
 */
final class Footnotes {

  /** Lines without notes, and the notes by the number of the line they come after. */
  record Lifted(List<Line> body, SortedMap<Integer, List<Piece.Note>> notes) {}

  private static final Pattern START = Pattern.compile("^\\[?(\\d{1,3})\\]?\\s+(?=\\S)");
  private static final Pattern ALONE = Pattern.compile("^\\d{1,3}$");

  private static final int MOST_ON_PAGE = 120;

  private final List<Line> lines;
  private final List<Line> body = new ArrayList<>();
  private final SortedMap<Integer, List<Piece.Note>> notes = new TreeMap<>();

  private Footnotes(List<Line> lines) {
    this.lines = lines;
  }

  static Lifted lift(List<Line> lines) {
    Footnotes footnotes = new Footnotes(lines);
    footnotes.walk();
    List<Line> clean = footnotes.body.stream().map(Footnotes::lowered).toList();
    return new Lifted(clean, footnotes.notes);
  }

  /** Raised figures that belong to no note are figures of the text. */
  private static Line lowered(Line line) {
    return line.text().indexOf(Line.RAISED) < 0
        ? line
        : line.saying(line.text().replace(String.valueOf(Line.RAISED), ""));
  }

  private void walk() {
    int i = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      if (line.text().equals(Line.RULE)) {
        i = afterRule(i + 1);
      } else if (atFoot(i)) {
        i = afterRule(i);
      } else {
        body.add(line);
        i++;
      }
    }
  }

  /** Takes notes from here on and returns the index of the first line that is body again. */
  private int afterRule(int from) {
    int i = from;
    int expected = 0;
    while (i < lines.size()) {
      int number = numberAt(i);
      if (number < 0 || (expected > 0 && number != expected)) {
        break;
      }
      int end = endOfNote(i, number);
      note(number, i, end);
      expected = number + 1;
      i = end;
    }
    if (i > from && i < lines.size()) {
      lines.set(i, lines.get(i).after(Line.Gap.PAGE));
    }
    return i;
  }

  private int numberAt(int i) {
    String text = lines.get(i).text();
    if (ALONE.matcher(text).matches()) {
      return Integer.parseInt(text);
    }
    Matcher start = START.matcher(text);
    return start.find() ? Integer.parseInt(start.group(1)) : -1;
  }

  private int endOfNote(int start, int number) {
    int i = start + 1;
    boolean alone = ALONE.matcher(lines.get(start).text()).matches();
    if (alone && i < lines.size()) {
      i++;
    }
    while (i < lines.size() && goesOn(i) && numberAt(i) != number + 1) {
      i++;
    }
    return i;
  }

  private boolean goesOn(int i) {
    Line.Gap gap = lines.get(i).gap();
    return gap != Line.Gap.BLANK && gap != Line.Gap.PAGE && !lines.get(i).text().equals(Line.RULE);
  }

  private void note(int number, int start, int end) {
    Passage words =
        new Passage(
            lines.subList(start, end).stream()
                .map(Footnotes::lowered)
                .map(Line::fragment)
                .toList());
    String mark = String.valueOf(number);
    String first = words.fragments().getFirst().text();
    Matcher printed = START.matcher(first);
    Passage said = printed.find() ? words.without(printed.end()) : words.without(first.length());
    unglue(mark);
    int after = body.isEmpty() ? 0 : body.getLast().number();
    notes.computeIfAbsent(after, _ -> new ArrayList<>()).add(new Piece.Note(mark, said));
  }

  /** Lines at the foot of a page whose number stands glued to a word higher up on the page. */
  private boolean atFoot(int i) {
    Line line = lines.get(i);
    Matcher start = START.matcher(line.text());
    if (!start.find() || line.gap() == Line.Gap.NONE) {
      return false;
    }
    boolean foot = line.page().isPresent() ? reachesPageEnd(i) : reachesTurn(i);
    return foot && gluedAt(start.group(1), line) >= 0;
  }

  private boolean reachesPageEnd(int start) {
    int i = start;
    while (i < lines.size() && lines.get(i).page().equals(lines.get(start).page())) {
      if (i > start && numberAt(i) < 0 && !goesOn(i)) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** The same where no pages are told but their turns: nothing but this note up to the next. */
  private boolean reachesTurn(int start) {
    int i = start + 1;
    while (i < lines.size() && goesOn(i)) {
      i++;
    }
    boolean turned = i == lines.size() || lines.get(i).gap() == Line.Gap.PAGE;
    return turned && lines.get(start).gap() == Line.Gap.BLANK;
  }

  private int gluedAt(String mark, Line note) {
    Pattern glued = glued(mark);
    int from = note.page().isPresent() ? 0 : Math.max(0, body.size() - MOST_ON_PAGE);
    for (int i = body.size() - 1; i >= from && body.get(i).page().equals(note.page()); i--) {
      String text = body.get(i).text();
      if (text.contains(mark) && glued.matcher(text).find()) {
        return i;
      }
    }
    return -1;
  }

  private static Pattern glued(String mark) {
    return Pattern.compile(
        "(?<=[\\p{L}»\"”)?!]|[\\p{L}»\"”)][.,;:])" + mark + "(?=$|[\\s.,;:)»?!-])");
  }

  /**
   * Takes the mark off the nearest word that carries it; a mark alone on its line goes altogether.
   */
  private void unglue(String mark) {
    for (int i = body.size() - 1; i >= 0 && i > body.size() - MOST_ON_PAGE; i--) {
      String text = body.get(i).text();
      if (text.equals(mark)) {
        body.set(i, body.get(i).saying(""));
        return;
      }
      String raised = Line.RAISED + mark + Line.RAISED;
      if (text.contains(raised)) {
        body.set(i, body.get(i).saying(text.replace(raised, "")));
        return;
      }
      Matcher glued = glued(mark).matcher(text);
      if (glued.find()) {
        body.set(
            i, body.get(i).saying(text.substring(0, glued.start()) + text.substring(glued.end())));
        return;
      }
    }
  }
}
