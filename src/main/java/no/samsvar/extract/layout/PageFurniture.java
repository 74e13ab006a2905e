package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds running heads and feet, by repetition at page edges or by their printed page number, and
 * takes them out. Where the format has no pages, the printed page numbers tell them.
 */
final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:^|[\\s|–-])(?:Side|Page|Sida|S\\.|p\\.)\\s*(\\d{1,4})(?:\\s*(?:av|of|/)\\s*\\d{1,4})?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LONE_NUMBER =
      Pattern.compile("^[-–|\\s]*\\d{1,4}(?:\\s*(?:/|av|of)\\s*\\d{1,4})?[-–|\\s]*$");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)telefon|tlf|phone|@|www\\.");
  private static final int EDGE = 3;

  private final List<Line> lines;
  private final Set<Integer> dropped = new HashSet<>();
  private final SortedMap<Integer, Integer> printedPages = new TreeMap<>();

  private PageFurniture(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> drop(List<Line> lines) {
    PageFurniture furniture = new PageFurniture(lines);
    furniture.repeatedAtEdges();
    furniture.withPageNumber();
    furniture.loneNumbersAtEdges();
    return furniture.kept();
  }

  private void repeatedAtEdges() {
    List<int[]> pages = pages();
    Map<String, List<Integer>> seen = new TreeMap<>();
    for (int[] page : pages) {
      for (int i : edges(page)) {
        seen.computeIfAbsent(shape(lines.get(i).text()), _ -> new ArrayList<>()).add(i);
      }
    }
    int enough = Math.max(2, Math.min(3, (pages.size() + 1) / 2));
    Set<Integer> repeated = new HashSet<>();
    for (List<Integer> places : seen.values()) {
      long on = places.stream().map(i -> lines.get(i).page()).distinct().count();
      if (pages.size() > 1 && on >= enough && running(places)) {
        repeated.addAll(places);
      }
    }
    if (!pagesAlike(pages, repeated)) {
      dropped.addAll(repeated);
    }
  }

  /** Whether most pages say nothing but what others say: forms and the like, not furniture. */
  private boolean pagesAlike(List<int[]> pages, Set<Integer> repeated) {
    long alike =
        pages.stream()
            .filter(page -> IntStream.range(page[0], page[1]).allMatch(i -> empty(i, repeated)))
            .count();
    return alike * 2 > pages.size();
  }

  private boolean empty(int index, Set<Integer> repeated) {
    return repeated.contains(index)
        || LONE_NUMBER.matcher(lines.get(index).text()).matches()
        || lines.get(index).text().isBlank();
  }

  /** The same words every time, or words with a number that counts the pages. */
  private boolean running(List<Integer> places) {
    if (places.stream().map(i -> lines.get(i).text()).distinct().count() == 1) {
      return lines.get(places.getFirst()).text().chars().anyMatch(Character::isLetter);
    }
    return places.stream().map(this::pagesBefore).distinct().count() == 1;
  }

  /** How far the last number of a line is from the number of its page. */
  private int pagesBefore(int index) {
    Matcher digits = DIGITS.matcher(lines.get(index).text());
    int number = -1;
    while (digits.find() && digits.group().length() < 5) {
      number = Integer.parseInt(digits.group());
    }
    return lines.get(index).page().orElse(0) - number;
  }

  /** A line that ends in "Side 4", and what stands beside it on several pages. */
  private void withPageNumber() {
    Map<String, List<Integer>> heads = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (endsInDigit(text) && text.length() < 160 && PAGE_NUMBER.matcher(text).find()) {
        heads.computeIfAbsent(shape(text), _ -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> places : heads.values()) {
      if (places.size() > 1) {
        places.forEach(this::dropHead);
        neighbours(places, -1);
        neighbours(places, 1);
      }
    }
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private void dropHead(int index) {
    dropped.add(index);
    Matcher number = PAGE_NUMBER.matcher(lines.get(index).text());
    if (number.find()) {
      printedPages.put(index, Integer.parseInt(number.group(1)));
    }
  }

  /**
   * The title that is printed above or below each page number, when it is the same words every
   * time.
   */
  private void neighbours(List<Integer> places, int step) {
    Map<String, Integer> counts = new HashMap<>();
    for (int place : places) {
      int beside = place + step;
      if (beside >= 0 && beside < lines.size()) {
        counts.merge(lines.get(beside).text(), 1, Integer::sum);
      }
    }
    for (int place : places) {
      int beside = place + step;
      if (beside >= 0
          && beside < lines.size()
          && counts.getOrDefault(lines.get(beside).text(), 0) > 1) {
        dropped.add(beside);
      }
    }
  }

  private void loneNumbersAtEdges() {
    for (int[] page : pages()) {
      for (int i : List.of(page[0], page[1] - 1)) {
        if (pages().size() > 1 && LONE_NUMBER.matcher(lines.get(i).text()).matches()) {
          dropped.add(i);
        }
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      if (letterhead(lines.get(i).text())
          && LONE_NUMBER.matcher(lines.get(i - 1).text()).matches()) {
        dropped.add(i - 1);
        dropped.add(i);
        if (i + 1 < lines.size() && lines.get(i).text().contains(lines.get(i + 1).text())) {
          dropped.add(i + 1);
        }
      }
    }
  }

  private static boolean letterhead(String text) {
    return text.chars().filter(c -> c == '|').count() > 1 && ADDRESS.matcher(text).find();
  }

  /** Ranges of lines from one known page to the next. */
  private List<int[]> pages() {
    List<int[]> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean turns = i == lines.size() || !lines.get(i).page().equals(lines.get(i - 1).page());
      if (turns && start < i) {
        ranges.add(new int[] {start, i});
        start = i;
      }
    }
    return ranges;
  }

  private static List<Integer> edges(int[] page) {
    List<Integer> edges = new ArrayList<>();
    for (int i = page[0]; i < page[1]; i++) {
      if (i < page[0] + EDGE || i >= page[1] - EDGE) {
        edges.add(i);
      }
    }
    return edges;
  }

  private static String shape(String text) {
    return DIGITS.matcher(CleanText.of(text)).replaceAll("#");
  }

  private List<PrintedPages.Mark> marks() {
    return printedPages.entrySet().stream()
        .map(mark -> new PrintedPages.Mark(mark.getKey(), mark.getValue()))
        .toList();
  }

  private List<Line> kept() {
    PrintedPages printed = PrintedPages.of(lines, marks());
    List<Line> body = new ArrayList<>();
    boolean cut = false;
    for (int i = 0; i < lines.size(); i++) {
      if (dropped.contains(i)) {
        cut = true;
        continue;
      }
      Line line = printed.known() ? lines.get(i).on(printed.at(i)) : lines.get(i);
      body.add(cut ? line.after(Line.Gap.PAGE) : line);
      cut = false;
    }
    return body;
  }
}
