package no.samsvar.check;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.document.SectionPath;
import no.samsvar.rule.Condition.Near.Distance;

/** Which clauses are near some anchors, looked up without going through the anchors again. */
record Vicinity(
    Distance distance,
    Set<Integer> sentences,
    Set<Integer> blocks,
    Set<SectionPath> sections,
    Set<Integer> anchors,
    Set<Integer> leadIns) {
  /**
   * How many blocks away a section's words still belong together: a document without headings is
   * one long section.
   */
  private static final int REACH = 8;

  static Vicinity of(List<Candidate> candidates, Distance distance) {
    Vicinity vicinity =
        new Vicinity(
            distance,
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    for (Candidate candidate : candidates) {
      Clause clause = candidate.clause();
      vicinity.sentences.add(clause.sentence());
      vicinity.blocks.add(clause.block());
      vicinity.sections.add(clause.section());
      vicinity.anchors.add(clause.index());
      leadIn(clause).ifPresent(vicinity.leadIns::add);
    }
    return vicinity;
  }

  /** Whether the clause is near one of the anchors. */
  boolean holds(Clause clause) {
    return switch (distance) {
      case CLAUSE -> sentences.contains(clause.sentence()) || sameList(clause);
      case BLOCK -> blocks.contains(clause.block()) || sameList(clause);
      case NEIGHBOUR -> (sections.contains(clause.section()) && nextTo(clause)) || sameList(clause);
      case SECTION -> sections.contains(clause.section()) && within(clause.block());
    };
  }

  private boolean within(int block) {
    return blocks.stream().anyMatch(anchor -> Math.abs(anchor - block) <= REACH);
  }

  private boolean nextTo(Clause clause) {
    return blocks.contains(clause.block())
        || blocks.contains(clause.block() - 1)
        || blocks.contains(clause.block() + 1);
  }

  /** Items under one lead-in, and the lead-in with its items. */
  private boolean sameList(Clause clause) {
    OptionalInt leadIn = leadIn(clause);
    return leadIns.contains(clause.index())
        || (leadIn.isPresent()
            && (leadIns.contains(leadIn.getAsInt()) || anchors.contains(leadIn.getAsInt())));
  }

  /** A table's head says what its columns are; its rows are not parts of one sentence. */
  private static OptionalInt leadIn(Clause clause) {
    return clause.place() == Place.TABLE_ROW ? OptionalInt.empty() : clause.leadIn();
  }
}
