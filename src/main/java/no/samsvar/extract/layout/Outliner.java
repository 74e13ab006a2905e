package no.samsvar.extract.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.text.Span;

/** Grows the tree of sections from headings with levels. Used once. */
final class Outliner {

  /** A section under way. */
  private static final class Draft {
    final int level;
    final int start;
    final Optional<String> number;
    final Optional<Span> heading;
    final List<Block> blocks = new ArrayList<>();
    final List<Draft> subsections = new ArrayList<>();

    Draft(int level, int start, Optional<String> number, Optional<Span> heading) {
      this.level = level;
      this.start = start;
      this.number = number;
      this.heading = heading;
    }
  }

  private final Draft root = new Draft(0, 0, Optional.empty(), Optional.empty());
  private final Deque<Draft> open = new ArrayDeque<>(List.of(root));

  /** Starts a section at this offset, inside the nearest open one of a lower level. */
  void open(int level, Optional<String> number, Optional<Span> heading, int start) {
    while (open.size() > 1 && open.element().level >= level) {
      open.pop();
    }
    Draft draft = new Draft(level, start, number, heading);
    open.element().subsections.add(draft);
    open.push(draft);
  }

  void add(Block block) {
    open.element().blocks.add(block);
  }

  /** The finished tree over a text of this length. */
  Section finish(int length) {
    return finish(root, List.of(), length);
  }

  private static Section finish(Draft draft, List<Integer> ordinals, int end) {
    List<Section> subsections = new ArrayList<>();
    for (int i = 0; i < draft.subsections.size(); i++) {
      List<Integer> below = new ArrayList<>(ordinals);
      below.add(i + 1);
      int next = i + 1 < draft.subsections.size() ? draft.subsections.get(i + 1).start : end;
      subsections.add(finish(draft.subsections.get(i), below, next));
    }
    return new Section(
        new SectionPath(ordinals),
        draft.number,
        draft.heading,
        draft.blocks,
        subsections,
        new Span(draft.start, end));
  }
}
