package no.samsvar.rule;

import java.util.List;

/** The tree that a component evaluates. A new kind needs a decision record. */
public sealed interface Condition {
  /** A clause orders or grants it: its force is at least the pattern's. */
  record Commits(Pattern pattern) implements Condition {}

  /** A clause says it, whatever the force: facts, definitions, rules in the indicative. */
  record States(Pattern pattern) implements Condition {}

  /** A section has a heading with one of these concepts and text of its own. */
  record HasSection(List<ConceptId> heading) implements Condition {
    public HasSection {
      heading = List.copyOf(heading);
    }
  }

  /** The inner condition holds under a heading with one of these concepts. */
  record Within(List<ConceptId> heading, Condition inner) implements Condition {
    public Within {
      heading = List.copyOf(heading);
    }
  }

  /** A clause near the evidence of another component holds the pattern; force does not matter. */
  record Near(String to, Distance distance, Pattern pattern) implements Condition {
    /** How far away. */
    public enum Distance {
      CLAUSE,
      NEIGHBOUR,
      SECTION
    }
  }

  /**
   * A table whose header holds each of these concepts has at least this many rows with filled
   * cells.
   */
  record Table(List<List<ConceptId>> columns, int rows) implements Condition {
    public Table {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /** At least this many different concepts of the list are committed to or stated in body text. */
  record Counts(List<ConceptId> concepts, int atLeast, Pattern pattern) implements Condition {
    public Counts {
      concepts = List.copyOf(concepts);
    }
  }

  /**
   * A clause with the pattern refers to an annex that is there (or, when present is false, is not).
   */
  record RefersToAnnex(Pattern pattern, boolean present) implements Condition {}

  /** Every part holds. */
  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** At least k parts hold. */
  record KOf(int k, List<Condition> parts) implements Condition {
    public KOf {
      parts = List.copyOf(parts);
    }
  }

  /** The inner condition does not hold. */
  record Not(Condition inner) implements Condition {}
}
