package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that was pulled apart into lines, known by its caption and by what comes after: again and
 * again a few short lines, such as a role and what it is, and then a list, such as its duties. Each
 * such record is one row, whose last cell holds the list, one item a line.
 */
final class RecordTable {
  private static final Pattern CAPTION =
      Pattern.compile("^(?:Tabell|Table)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COLUMNS = Pattern.compile("\\s{2,}");
  private static final int FEWEST = 3;
  private static final int LONGEST_LEAD = 300;
  private static final int MOST_CELLS = 3;

  /** What stands before one list, cell by cell, and the list. */
  private record Entry(List<Passage> cells, Passage list) {}

  private final List<LineGroup> groups;
  private final List<Entry> entries = new ArrayList<>();
  private int at;

  private RecordTable(List<LineGroup> groups, int from) {
    this.groups = groups;
    this.at = from;
  }

  /** How many groups from here on are the records of one table; 0 when this is none. */
  static int length(List<LineGroup> groups, int from) {
    if (from == 0 || !captioned(groups.get(from - 1).plain())) {
      return 0;
    }
    RecordTable table = new RecordTable(groups, from);
    table.read();
    return table.holds() ? table.at - from : 0;
  }

  /** The table that begins here. */
  static Piece.Table table(List<LineGroup> groups, int from) {
    RecordTable table = new RecordTable(groups, from);
    table.read();
    return table.made();
  }

  private static boolean captioned(String text) {
    return CAPTION.matcher(text).matches() && PieceKinds.caption(text);
  }

  private void read() {
    int next = entry(at);
    while (next > at) {
      at = next;
      next = entry(at);
    }
  }

  /** Takes the record that begins here, and returns where it ends; here when there is none. */
  private int entry(int from) {
    int end = from;
    List<Passage> cells = new ArrayList<>();
    while (end < groups.size() && lead(groups.get(end))) {
      for (Passage cell : cells(groups.get(end))) {
        boolean parted = cells.isEmpty() || starts(groups.get(end), cell);
        Passage before = parted ? Passage.EMPTY : cells.removeLast();
        cells.add(before.then(cell));
      }
      end++;
    }
    Passage list = Passage.EMPTY;
    int lists = end;
    while (lists < groups.size() && bulleted(groups.get(lists))) {
      int mark = groups.get(lists).enumerator().map(Enumerator::length).orElse(0);
      list = list.thenBroken(groups.get(lists).passage().without(mark));
      lists++;
    }
    if (cells.isEmpty() || list.isEmpty()) {
      return from;
    }
    entries.add(new Entry(List.copyOf(cells), list));
    return lists;
  }

  /** Whether a cell begins a column of its own: its line stands apart, or it is not the first. */
  private static boolean starts(LineGroup group, Passage cell) {
    boolean first = cell.plain().startsWith(cells(group).getFirst().plain());
    return !first || group.first().gap() != Line.Gap.NONE;
  }

  /** One line may say several heads with wide blanks between them. */
  private static List<Passage> cells(LineGroup group) {
    if (group.lines().size() > 1) {
      return List.of(group.passage());
    }
    Line line = group.first();
    return COLUMNS
        .splitAsStream(line.text())
        .map(text -> Passage.of(text, line.page(), line.number()))
        .toList();
  }

  private static boolean lead(LineGroup group) {
    return !group.table()
        && group.enumerator().isEmpty()
        && group.plain().length() <= LONGEST_LEAD
        && !PieceKinds.caption(group.plain())
        && group.lines().stream().skip(1).noneMatch(line -> line.gap() == Line.Gap.LINE);
  }

  private static boolean bulleted(LineGroup group) {
    return group.enumerator().filter(mark -> mark.kind() == Enumerator.Kind.BULLET).isPresent();
  }

  /** All records but the first, which may carry the head, are as narrow as a table's rows. */
  private boolean holds() {
    return entries.size() >= FEWEST
        && entries.stream().skip(1).allMatch(entry -> entry.cells().size() < MOST_CELLS);
  }

  private Piece.Table made() {
    int leads = entries.stream().skip(1).mapToInt(entry -> entry.cells().size()).max().orElse(1);
    List<Passage> first = entries.getFirst().cells();
    List<Passage> head = first.subList(0, Math.max(0, first.size() - leads));
    int columns = Math.max(leads + 1, head.size());
    List<List<Passage>> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      List<Passage> cells = entries.get(i).cells();
      List<Passage> row =
          new ArrayList<>(i == 0 ? cells.subList(head.size(), cells.size()) : cells);
      while (row.size() < columns - 1) {
        row.add(Passage.EMPTY);
      }
      row.add(entries.get(i).list());
      rows.add(row);
    }
    return new Piece.Table(head, rows);
  }
}
