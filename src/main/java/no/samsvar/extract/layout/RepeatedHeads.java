package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The head of a long table that is printed again on top of each page, in text that was pulled out
 * of its columns: kept once, and taken out where it comes again. Below such a head a leading blank
 * is an empty cell and no lost bullet.
 */
final class RepeatedHeads {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int FEWEST_LINES = 5;
  private static final int FEWEST_REPEATS = 2;
  private static final int LONGEST_LINE = 45;
  private static final String BULLET = "• ";

  private final List<Line> lines;
  private final List<String> letters;
  private final Set<Integer> again = new HashSet<>();
  private int tableFrom = Integer.MAX_VALUE;
  private int tableTo;

  private RepeatedHeads(List<Line> lines) {
    this.lines = lines;
    this.letters =
        lines.stream().map(line -> NO_LETTERS.matcher(line.text()).replaceAll("")).toList();
  }

  static List<Line> drop(List<Line> lines) {
    RepeatedHeads heads = new RepeatedHeads(lines);
    heads.find();
    return heads.again.isEmpty() ? lines : heads.kept();
  }

  private void find() {
    Map<String, Integer> first = new HashMap<>();
    SortedMap<Integer, List<Integer>> repeats = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Integer before = first.putIfAbsent(letters.get(i), i);
      if (before != null && onTop(lines.get(i)) && alike(before, i) >= FEWEST_LINES) {
        repeats.computeIfAbsent(before, _ -> new ArrayList<>()).add(i);
      }
    }
    repeats.values().removeIf(places -> places.size() < FEWEST_REPEATS);
    repeats.forEach((before, places) -> places.forEach(from -> repeated(before, from)));
  }

  /** The leading blank of a new page may have been taken for a bullet, if one stood above it. */
  private static boolean onTop(Line line) {
    boolean bullet = line.gap() == Line.Gap.NONE && line.text().startsWith(BULLET);
    return line.look().size() == 0 && (bullet || line.gap() == Line.Gap.PAGE);
  }

  /** How many lines from both places on say the same. */
  private int alike(int before, int from) {
    int length = 0;
    while (before + length < from
        && from + length < lines.size()
        && headLine(from + length)
        && letters.get(before + length).equals(letters.get(from + length))) {
      length++;
    }
    return length;
  }

  private void repeated(int before, int from) {
    int length = alike(before, from);
    for (int i = 0; i < length; i++) {
      again.add(from + i);
    }
    tableFrom = Math.min(tableFrom, before + length);
    int end = from + length;
    while (end < lines.size() && lines.get(end).gap() != Line.Gap.PAGE) {
      end++;
    }
    tableTo = Math.max(tableTo, end);
  }

  private boolean headLine(int index) {
    return !letters.get(index).isEmpty() && lines.get(index).text().length() <= LONGEST_LINE;
  }

  private List<Line> kept() {
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!again.contains(i)) {
        kept.add(i >= tableFrom && i < tableTo ? cell(i) : lines.get(i));
      }
    }
    return kept;
  }

  private Line cell(int index) {
    Line line = lines.get(index);
    boolean belowHead = index == tableFrom || again.contains(index - 1);
    boolean empty = line.text().startsWith(BULLET);
    Line cell = empty ? line.saying(line.text().substring(BULLET.length())) : line;
    return belowHead || empty ? cell.after(Line.Gap.BLANK) : cell;
  }
}
