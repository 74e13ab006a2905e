package no.samsvar.rule;

import java.util.List;
import java.util.Set;
import no.samsvar.clause.Unit;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.FileTrait;

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

  /**
   * The inner condition holds under a heading with one of these concepts, and in one of these parts
   * of a document; an empty list or set bounds nothing.
   */
  record Within(List<ConceptId> heading, Set<Part> parts, Condition inner) implements Condition {
    /** Kinds of passages that a document is made of. */
    public enum Part {
      ANNEX,
      TABLE,
      LIST,
      NOTE,
      QUOTATION
    }

    public Within {
      heading = List.copyOf(heading);
      parts = Set.copyOf(parts);
    }
  }

  /** A clause near the evidence of another component holds the pattern; force does not matter. */
  record Near(String to, Distance distance, Pattern pattern) implements Condition {
    /** How far away. */
    public enum Distance {
      CLAUSE,
      BLOCK,
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

  /**
   * At least this many rows hold the pattern, in tables whose header has a cell with each of these
   * concepts, and have text in those cells.
   */
  record TableRow(List<List<ConceptId>> columns, int rows, Pattern pattern) implements Condition {
    public TableRow {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A clause states a value for what the pattern names first, and the value keeps all of the
   * limits; one that does not keep them makes the condition weak.
   */
  record Value(Pattern pattern, List<FigureLimit> limits) implements Condition {
    public Value {
      limits = List.copyOf(limits);
    }
  }

  /**
   * Clauses state a value of this unit, or of another unit of time, for what the pattern names
   * first, and all of them the same; values that differ make the condition weak.
   */
  record SameValue(Pattern pattern, Unit unit) implements Condition {}

  /** At least this many different concepts of the list are committed to or stated in body text. */
  record Counts(List<ConceptId> concepts, int atLeast, Pattern pattern) implements Condition {
    public Counts {
      concepts = List.copyOf(concepts);
    }
  }

  /**
   * At least so many items are named in a list of this kind of thing, whatever they are called: in
   * list items under a lead-in or heading with one of the concepts, in cells of such a column, or
   * with commas between them. The pattern is held by each clause that counts.
   */
  record Listed(List<ConceptId> kind, int items, Pattern pattern) implements Condition {
    public Listed {
      kind = List.copyOf(kind);
    }
  }

  /**
   * A clause with the pattern refers to an annex that is there (or, when present is false, is not).
   */
  record RefersToAnnex(Pattern pattern, boolean present) implements Condition {}

  /** The file itself has all of these traits, whatever its words are. */
  record OfFile(Set<FileTrait> traits) implements Condition {
    public OfFile {
      traits = Set.copyOf(traits);
    }
  }

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

  /**
   * The second holds where the first does; where the first does not, nothing is asked, and this
   * holds without a quote.
   */
  record IfThen(Condition when, Condition then) implements Condition {}

  /** The inner condition holds for what is said here of another document of this kind. */
  record AboutOther(DocumentKind kind, Condition inner) implements Condition {}
}
