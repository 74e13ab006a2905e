package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;

/** The parts of a sentence that are open at one word, each inside the one before it. */
final class OpenParts {
  /** An open part; finite once its finite verb was read. */
  static final class Level {
    final Zone zone;
    final int from;
    boolean finite;

    private Level(Zone zone, int from) {
      this.zone = zone;
      this.from = from;
    }
  }

  private final List<Level> levels = new ArrayList<>();

  /** Closes all and begins a main part at a word. */
  void restart(int from) {
    levels.clear();
    open(Zone.MAIN, from);
  }

  void open(Zone zone, int from) {
    levels.add(new Level(zone, from));
  }

  Level close() {
    return levels.removeLast();
  }

  Level top() {
    return levels.getLast();
  }

  Level main() {
    return levels.getFirst();
  }

  /** The part around the innermost one, itself when there is none. */
  Level outer() {
    return levels.get(Math.max(0, levels.size() - 2));
  }

  boolean nested() {
    return levels.size() > 1;
  }

  boolean inside(Zone zone) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).zone == zone) {
        return true;
      }
    }
    return false;
  }

  /** The zone of a word here: what stands inside a subordinate part counts as that part. */
  Zone zone() {
    Zone zone = Zone.MAIN;
    for (int i = 0; i < levels.size(); i++) {
      if (zone == Zone.MAIN || zone == Zone.THAT) {
        zone = levels.get(i).zone;
      }
    }
    return zone;
  }
}
