package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells what each group of lines is, in order, and puts the notes back after the block they cut.
 */
final class GroupReader {
  private final List<LineGroup> groups;
  private final SortedMap<Integer, List<Piece.Note>> notes;
  private final HeadingReader headings;
  private final ItemDepths depths = new ItemDepths();
  private final List<Piece> pieces = new ArrayList<>();

  GroupReader(
      List<LineGroup> groups, SortedMap<Integer, List<Piece.Note>> notes, HeadingReader headings) {
    this.groups = groups;
    this.notes = notes;
    this.headings = headings;
  }

  List<Piece> pieces() {
    int noted = -1;
    for (int i = 0; i < groups.size(); i++) {
      int records = RecordTable.length(groups, i);
      if (records > 0) {
        pieces.add(RecordTable.table(groups, i));
        settled(false);
        i += records - 1;
      } else {
        read(i);
      }
      int line = groups.get(i).last().number();
      notes.subMap(noted + 1, line + 1).values().forEach(pieces::addAll);
      noted = Math.max(noted, line);
    }
    notes.tailMap(noted + 1).values().forEach(pieces::addAll);
    return pieces;
  }

  private void read(int index) {
    LineGroup group = groups.get(index);
    if (group.table()) {
      table(TextTable.table(group.lines()));
      settled(false);
      return;
    }
    Optional<Piece.Heading> heading = headings.heading(index);
    if (heading.isPresent()) {
      heading(heading.get(), group);
      return;
    }
    Optional<Enumerator> enumerator = group.enumerator();
    if (enumerator.filter(GroupReader::marksItem).isPresent()) {
      pieces.add(item(group, enumerator.get()));
      headings.itemRead(true);
    } else {
      pieces.add(new Piece.Text(group.passage()));
      settled(false);
    }
  }

  /** A table goes on where the last one stopped when it has its columns, and its head or none. */
  private void table(Piece.Table table) {
    if (pieces.isEmpty()
        || !(pieces.getLast() instanceof Piece.Table before)
        || !TextTable.continues(before, table)) {
      pieces.add(table);
      return;
    }
    pieces.removeLast();
    pieces.add(TextTable.joined(before, table));
  }

  private void settled(boolean item) {
    headings.itemRead(item);
    depths.clear();
  }

  /**
   * A bare number takes the words after it as its paragraph; a bare "Bilag 2" takes the next title.
   */
  private void heading(Piece.Heading heading, LineGroup group) {
    pieces.add(heading);
    int printed = group.enumerator().map(Enumerator::length).orElse(0);
    Passage rest = group.passage().without(printed);
    if (heading.title().isEmpty() && !rest.isEmpty()) {
      pieces.add(new Piece.Text(rest));
    }
    settled(false);
  }

  private static boolean marksItem(Enumerator enumerator) {
    return switch (enumerator.kind()) {
      case BULLET, LETTERED -> true;
      case DECIMAL -> enumerator.label().endsWith(".");
      case ROMAN, NAMED, PARAGRAPH_SIGN -> false;
    };
  }

  private Piece item(LineGroup group, Enumerator enumerator) {
    boolean bullet = enumerator.kind() == Enumerator.Kind.BULLET;
    Optional<String> label = bullet ? Optional.empty() : Optional.of(enumerator.label());
    int depth = depths.of(enumerator, group.first().indent());
    return new Piece.Item(group.passage().without(enumerator.length()), label, depth);
  }
}
