package no.samsvar.clause;

import java.util.List;
import no.samsvar.clause.Parse.Segment;

/** Reads how the document stands to a clause. */
final class StanceReader {
  private static final List<Zone> MAIN = List.of(Zone.MAIN);

  private final Parse parse;
  private final Segment segment;
  private final Setting setting;

  StanceReader(Parse parse, Segment segment, Setting setting) {
    this.parse = parse;
    this.segment = segment;
    this.setting = setting;
  }

  /** The stance of a clause with this force; the first reading that holds, from the outside in. */
  Stance stance(Force force, boolean quoted) {
    if (asks()) {
      return Stance.ASKED;
    }
    if (setting.mood() == Mood.EXAMPLE || example()) {
      return Stance.EXAMPLE;
    }
    if (quoted || attributed()) {
      return Stance.ATTRIBUTED;
    }
    if (parse.has(Cue.WOULD, segment, MAIN)) {
      return Stance.COUNTERFACTUAL;
    }
    if (parse.has(Cue.DEFINE, segment, MAIN)) {
      return Stance.DEFINITION;
    }
    if (hedged(force)) {
      return Stance.HEDGED;
    }
    return planned(force) ? Stance.PLANNED : Stance.ASSERTED;
  }

  private boolean asks() {
    return parse.words().marked(segment.to(), '?');
  }

  private boolean example() {
    return parse
        .first(Cue.EXAMPLE, segment, MAIN)
        .map(hit -> hit.from() <= segment.from() + 2)
        .orElse(false);
  }

  private boolean attributed() {
    boolean said = parse.has(Cue.SAY, segment, MAIN) && parse.zoneIn(segment, Zone.THAT);
    return said || (!setting.agreement() && parse.has(Cue.SOURCE, segment, MAIN));
  }

  private boolean hedged(Force force) {
    if (parse.has(Cue.HEDGE, segment, MAIN)) {
      return true;
    }
    return (force == Force.MAY || force == Force.SHOULD)
        && !setting.agreement()
        && parse.has(Cue.EPISTEMIC, segment, MAIN);
  }

  private boolean planned(Force force) {
    if (setting.mood() == Mood.FUTURE || parse.has(Cue.LATER, segment, MAIN)) {
      return true;
    }
    boolean makes = parse.has(Cue.CREATE, segment, MAIN);
    return makes && !setting.agreement() && (force == Force.MUST || force == Force.INTENT);
  }
}
