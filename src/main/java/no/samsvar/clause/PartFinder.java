package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/** Finds the subordinate parts of a stretch that have a verb, and what they take from its axes. */
final class PartFinder {
  private static final List<Cue> OPENERS =
      List.of(Cue.IF, Cue.THAT, Cue.RELATIVE, Cue.SUBORDINATE, Cue.PURPOSE, Cue.ASK, Cue.TAIL);

  /** Words of the noun before a relative clause. */
  private static final int NOUN = 3;

  private static final WordSet NEGATORS = WordSet.of("ikke", "ikkje", "not");

  /** A part from its opening word on; words are what follows it. */
  record Subordinate(Part.Kind kind, Span opener, Words words) {

    /** Where a segment of the words stands, with the opening word when it is the first. */
    Span span(Segment segment) {
      Span span = words.span(segment.from(), segment.to());
      return segment.from() == 0 ? opener.cover(span) : span;
    }
  }

  private final Stretch stretch;
  private final Axes axes;

  PartFinder(Stretch stretch, Axes axes) {
    this.stretch = stretch;
    this.axes = axes;
  }

  /** The parts in order; what the stretch itself is read by is left out. */
  List<Subordinate> places() {
    List<Subordinate> found = new ArrayList<>();
    int from = stretch.from();
    while (from < stretch.segment().to()) {
      int to = from + 1;
      while (to < stretch.segment().to() && zone(to) == zone(from)) {
        to++;
      }
      if (zone(from) != Zone.MAIN && zone(from) != Zone.PURPOSE && says(from, to)) {
        place(from, to).ifPresent(found::add);
      }
      from = to;
    }
    return found;
  }

  private Zone zone(int i) {
    return stretch.parse().zone(i);
  }

  /** Whether it has a verb, or is a bare denial: "(ikke alle systemer)". */
  private boolean says(int from, int to) {
    if (zone(from) == Zone.ASIDE && stretch.parse().starts(from, Cue.NOT)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (stretch.parse().finite(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Subordinate> place(int from, int to) {
    int first = zone(from) == Zone.ASIDE ? from : afterOpener(from);
    if (first >= to || new ForceReader(stretch).zones().contains(zone(from))) {
      return Optional.empty();
    }
    Words words = stretch.words();
    Span span = words.span(first, to);
    int start = zone(from) == Zone.RELATIVE ? antecedent(from) : from;
    return Optional.of(
        new Subordinate(kind(from), words.span(start, from + 1), words.part(first, to, span)));
  }

  /** "Systemer som ikke …": the noun that is described, with its nearest words. */
  private int antecedent(int from) {
    int start = from;
    while (start > stretch.from() && start > from - NOUN && noun(start - 1)) {
      start--;
      if (!stretch.words().mark(start).isEmpty()) {
        return start;
      }
    }
    return start;
  }

  private boolean noun(int i) {
    return zone(i) == Zone.MAIN
        && !stretch.parse().finite(i)
        && !stretch.parse().starts(i, Cue.JOIN)
        && !ActorReader.preposition(stretch.form(i));
  }

  /** "dersom", "selv om"; of "hvis ikke" the negator stays with what it negates. */
  private int afterOpener(int from) {
    for (Cue cue : OPENERS) {
      if (stretch.parse().starts(from, cue)) {
        int to = from + stretch.parse().length(from);
        return to > from + 1 && NEGATORS.contains(stretch.form(to - 1)) ? to - 1 : to;
      }
    }
    return stretch.parse().finite(from) ? from : from + 1;
  }

  private Part.Kind kind(int from) {
    boolean asks = stretch.parse().starts(from, Cue.ASK);
    return switch (zone(from)) {
      case IF -> Part.Kind.CONDITION;
      case RELATIVE -> Part.Kind.RELATIVE;
      case ASIDE -> Part.Kind.ASIDE;
      case OTHER, PURPOSE, MAIN -> asks ? Part.Kind.CONTENT : Part.Kind.CIRCUMSTANCE;
      case THAT -> Part.Kind.CONTENT;
    };
  }

  /** The axes of a part inside the stretch: a quoted sentence holds quoted parts. */
  Axes within(Subordinate part, Axes own) {
    if (own.stance() != Stance.ASSERTED) {
      return own;
    }
    boolean frames =
        switch (axes.stance()) {
          case ATTRIBUTED, EXAMPLE, COUNTERFACTUAL, DEFINITION, ASKED -> true;
          case HEDGED -> part.kind() == Part.Kind.CONTENT;
          case PLANNED -> part.kind() == Part.Kind.CONTENT || part.kind() == Part.Kind.RELATIVE;
          case ASSERTED -> false;
        };
    return frames ? own.with(axes.stance()) : own;
  }

  /** Whether the part says something else than the stretch; what a denial holds is denied. */
  boolean differs(Subordinate part, Axes own) {
    boolean beside = part.kind() == Part.Kind.CONDITION || part.kind() == Part.Kind.CIRCUMSTANCE;
    if (own.polarity() == Polarity.AFFIRMED && axes.polarity() != Polarity.AFFIRMED && !beside) {
      return false;
    }
    boolean others = own.stance() == Stance.ATTRIBUTED && beside;
    boolean told = own.stance() != Stance.ASSERTED && own.stance() != axes.stance() && !others;
    return told || own.polarity() != axes.polarity();
  }
}
