package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Depth of list items while one list is read: a new kind of mark, or a deeper indent, opens a
 * deeper level.
 */
final class ItemDepths {

  /** One open level: the kind of its marks and how far in they stand. */
  private record Level(String mark, int indent) {}

  private final List<Level> open = new ArrayList<>();

  /** The list is over. */
  void clear() {
    open.clear();
  }

  /** Depth of the next item, from 0. */
  int of(Enumerator enumerator, int indent) {
    Level level = new Level(mark(enumerator), indent);
    for (int i = open.size() - 1; i >= 0; i--) {
      Level known = open.get(i);
      if (known.mark().equals(level.mark()) && Math.abs(known.indent() - indent) <= 1) {
        open.subList(i + 1, open.size()).clear();
        return i;
      }
    }
    while (!open.isEmpty() && open.getLast().indent() > indent) {
      open.removeLast();
    }
    open.add(level);
    return open.size() - 1;
  }

  private static String mark(Enumerator enumerator) {
    return enumerator.kind() == Enumerator.Kind.BULLET
        ? enumerator.label()
        : enumerator.kind()
            + enumerator.label().replaceAll("[\\p{L}]", "a").replaceAll("\\d+", "1");
  }
}
