package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the printed table of contents and takes it out of the body: its entries name everything and
 * say nothing.
 */
final class ContentsTable {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:\\d{1,2}\\.?\\s+)?(?:innhold(?:sfortegnelse|soversikt|sliste)?|innhald(?:sliste|soversyn|sfor?teikning)?|(?:table"
              + " of )?contents|indeks)\\s*:?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADERS =
      Pattern.compile(
          "(?:\\.{4,}|(?:\\. ){4,}|…{2,}|_{5,})[\\s.…]{0,200}(?:\\d{1,3}|[ivx]{1,5})?$");

  /** What the leaders of any entry hold. */
  private static final List<String> LED = List.of("....", ". . ", "……", "_____");

  private static final Pattern NUMBERED_END = Pattern.compile("[\\p{L})»\"?]\\s+(\\d{1,3})$");
  private static final int LONGEST = 400;
  private static final int FEWEST = 3;

  private ContentsTable() {}

  /** Whether these words are the title of a table of contents. */
  static boolean title(String text) {
    return TITLE.matcher(text).matches();
  }

  static List<Line> drop(List<Line> lines) {
    return kept(lines, marked(lines));
  }

  /** The entries, in order, without the title. */
  static List<Piece.Contents> entries(List<Line> lines) {
    boolean[] entry = marked(lines);
    List<Piece.Contents> found = new ArrayList<>();
    String wrapped = "";
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (entry[i] && !TITLE.matcher(text).matches()) {
        Piece.Contents joined = Piece.Contents.of((wrapped + " " + text).strip());
        boolean whole =
            !text.endsWith(joined.entry().substring(joined.entry().lastIndexOf(' ') + 1));
        wrapped = whole ? "" : joined.entry();
        if (whole && !joined.entry().isEmpty()) {
          found.add(joined);
        }
      }
    }
    return found;
  }

  private static boolean[] marked(List<Line> lines) {
    boolean[] entry = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      entry[i] = entry(lines.get(i));
    }
    markWrapped(lines, entry);
    markTitled(lines, entry);
    return entry;
  }

  private static boolean entry(Line line) {
    String text = line.text();
    if (text.length() >= LONGEST || LED.stream().noneMatch(text::contains)) {
      return false;
    }
    Matcher leaders = LEADERS.matcher(text);
    return leaders.find() && leaders.start() > 0 && !fillIn(text);
  }

  /**
   * "Navn: ........" is a blank to fill in; an entry ends in a page number or stands among others.
   */
  private static boolean fillIn(String text) {
    return !Character.isLetterOrDigit(text.charAt(text.length() - 1)) && text.contains(":");
  }

  /** An entry over two lines has its leaders on the second only. */
  private static void markWrapped(List<Line> lines, boolean[] entry) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean between = entry[i - 1] && entry[i + 1] && !entry[i];
      if (between && lines.get(i + 1).gap() != Line.Gap.BLANK) {
        entry[i] = Enumerator.of(lines.get(i).text()).isPresent();
      }
    }
  }

  /** Under a title, entries may do without leaders; they end in page numbers that never fall. */
  private static void markTitled(List<Line> lines, boolean[] entry) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!TITLE.matcher(lines.get(i).text()).matches()) {
        continue;
      }
      int end = i + 1;
      int page = 0;
      while (end < lines.size() && (entry[end] || pageAtEnd(lines.get(end).text()) >= page)) {
        page = entry[end] ? page : pageAtEnd(lines.get(end).text());
        end++;
      }
      if (entry[i + 1] || end - i > FEWEST) {
        java.util.Arrays.fill(entry, i, end, true);
      }
    }
  }

  private static int pageAtEnd(String text) {
    Matcher end = NUMBERED_END.matcher(text);
    return text.length() < LONGEST && end.find() ? Integer.parseInt(end.group(1)) : -1;
  }

  private static List<Line> kept(List<Line> lines, boolean[] entry) {
    List<Line> body = new ArrayList<>();
    boolean dropped = false;
    for (int i = 0; i < lines.size(); i++) {
      if (entry[i]) {
        dropped = true;
        continue;
      }
      body.add(dropped ? lines.get(i).after(Line.Gap.BLANK) : lines.get(i));
      dropped = false;
    }
    return body;
  }
}
