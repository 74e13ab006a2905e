package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.clause.PhraseTable.Hit;

/** Reads how strongly a clause binds. */
final class ForceReader {
  private static final List<Zone> MAIN = List.of(Zone.MAIN);
  private static final List<Zone> FRAMED = List.of(Zone.MAIN, Zone.THAT);
  private static final List<Zone> CLEFT = List.of(Zone.MAIN, Zone.RELATIVE);

  private final Parse parse;
  private final Segment segment;
  private final Setting setting;

  ForceReader(Parse parse, Segment segment, Setting setting) {
    this.parse = parse;
    this.segment = segment;
    this.setting = setting;
  }

  /** Zones that count: the main part, or what it frames when it says nothing itself. */
  List<Zone> zones() {
    if (binds(MAIN)) {
      return MAIN;
    }
    if (parse.zoneIn(segment, Zone.THAT)) {
      return FRAMED;
    }
    return cleft() ? CLEFT : MAIN;
  }

  private boolean cleft() {
    String first = parse.words().form(segment.from());
    String second = parse.words().form(segment.from() + 1);
    return (first.equals("det") && (second.equals("er") || second.equals("blir")))
        || (first.equals("it") && second.equals("is"));
  }

  private boolean binds(List<Zone> zones) {
    return !modals(zones).isEmpty()
        || parse.has(Cue.DUTY, segment, zones)
        || parse.has(Cue.RIGHT, segment, zones)
        || parse.has(Cue.ADVICE, segment, zones);
  }

  /** The force; NONE when the clause has no word for it. */
  Force force() {
    List<Zone> zones = zones();
    List<Hit<Cue>> modals = modals(zones);
    if (!modals.isEmpty()) {
      return modal(modals.getFirst(), zones);
    }
    if (parse.has(Cue.ADVICE, segment, zones)) {
      return Force.SHOULD;
    }
    if (parse.has(Cue.DUTY, segment, zones)) {
      return Force.MUST;
    }
    if (parse.has(Cue.RIGHT, segment, zones)) {
      return Force.MAY;
    }
    return parse.has(Cue.WISH, segment, zones) ? Force.INTENT : Force.NONE;
  }

  private Force modal(Hit<Cue> hit, List<Zone> zones) {
    if (hit.is(Cue.MUST)) {
      return Force.MUST;
    }
    if (hit.is(Cue.SHOULD)) {
      return parse.has(Cue.WOULD, segment, zones) ? Force.NONE : Force.SHOULD;
    }
    if (hit.is(Cue.MAY)) {
      return parse.has(Cue.NOT, segment, zones) && setting.agreement() ? Force.MUST : Force.MAY;
    }
    boolean english =
        parse.words().form(hit.from()).equals("will")
            || parse.words().form(hit.from()).equals("'ll");
    return english && setting.agreement() ? Force.MUST : Force.INTENT;
  }

  private List<Hit<Cue>> modals(List<Zone> zones) {
    List<Hit<Cue>> found = new ArrayList<>();
    for (Cue cue : List.of(Cue.MUST, Cue.SHOULD, Cue.MAY, Cue.WILL)) {
      found.addAll(parse.all(cue, segment, zones));
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }
}
