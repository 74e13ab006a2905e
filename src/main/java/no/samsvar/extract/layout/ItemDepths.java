package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Depth of list items while one list is read: a new kind of mark, or a deeper indent, opens a
 * deeper level.
 */
final class ItemDepths {

  /** One open level: the kind of its marks, how far in they begin, and how far in they end. */
  private record Level(String mark, int indent, int end) {

    /** Numbers of one list are set flush left or flush right. */
    boolean beside(Level other) {
      return mark.equals(other.mark)
          && (Math.abs(indent - other.indent) <= 1 || Math.abs(end - other.end) <= 1);
    }
  }

  private final List<Level> open = new ArrayList<>();

  /** The list is over. */
  void clear() {
    open.clear();
  }

  /** Depth of the next item, from 0. */
  int of(Enumerator enumerator, int indent) {
    Level level = new Level(mark(enumerator), indent, indent + enumerator.label().length());
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).beside(level)) {
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
        : enumerator.kind() + enumerator.label().replaceAll("\\p{L}+", "a").replaceAll("\\d+", "1");
  }
}
