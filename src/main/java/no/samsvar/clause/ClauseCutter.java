package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.Span;

/** Cuts one sentence into clauses and reads each. */
final class ClauseCutter {
  /** A clause before it has a place in the document. */
  record Reading(Span span, Axes axes, Facts facts, List<Token> tokens) {}

  private final Setting setting;

  ClauseCutter(Setting setting) {
    this.setting = setting;
  }

  /** The clauses of a sentence, in order; each begins where the one before it ends. */
  List<Reading> cut(Words words, Span sentence, Quotes quotes) {
    Parse parse = new Parse(words, Grammar.of(setting.language()), setting.leadIn().isPresent());
    List<Segment> segments = new ArrayList<>();
    List<Axes> axes = new ArrayList<>();
    for (Segment segment : parse.segments()) {
      Axes own =
          read(
              parse,
              segment,
              axes.isEmpty() ? Optional.empty() : Optional.of(axes.getLast()),
              quotes);
      if (!axes.isEmpty() && same(axes.getLast(), own, parse, segments.getLast(), segment)) {
        segments.set(
            segments.size() - 1,
            new Segment(segments.getLast().from(), segment.to(), segments.getLast().framed()));
      } else {
        segments.add(segment);
        axes.add(own);
      }
    }
    return readings(parse, segments, axes, sentence);
  }

  /**
   * A row of short cells is one clause; the last cell that says more than a name gives its axes.
   */
  Reading row(Words words, Span row, Quotes quotes) {
    Parse parse = new Parse(words, Grammar.of(setting.language()), setting.leadIn().isPresent());
    Axes axes = Axes.PLAIN;
    for (Segment segment : parse.segments()) {
      Axes own = read(parse, segment, Optional.empty(), quotes);
      axes = own.equals(Axes.PLAIN) ? axes : own;
    }
    Segment whole = new Segment(0, words.size(), false);
    Facts facts = new FactReader(parse, whole, setting).facts(Optional.empty());
    return new Reading(row, axes, facts, words.tokens());
  }

  private Axes read(Parse parse, Segment segment, Optional<Axes> before, Quotes quotes) {
    Stretch stretch = new Stretch(parse, segment, setting);
    ForceReader reader = new ForceReader(stretch);
    List<Zone> zones = reader.zones();
    Force force = reader.force();
    if (force == Force.NONE && before.isPresent() && !stretch.finite()) {
      force = before.get().force();
    }
    Polarity polarity = new PolarityReader(stretch, zones).polarity(force);
    boolean quoted = quotes.most(parse.words().span(segment.from(), segment.to()));
    Stance stance = new StanceReader(stretch, zones).stance(force, quoted);
    boolean goesOn =
        segment.framed() && before.map(axes -> axes.stance() == Stance.ATTRIBUTED).orElse(false);
    Axes own =
        new Axes(force, polarity, goesOn && stance == Stance.ASSERTED ? Stance.ATTRIBUTED : stance);
    return new Inheritance(stretch).apply(own);
  }

  private boolean same(Axes before, Axes own, Parse parse, Segment one, Segment two) {
    if (!before.equals(own)) {
      return false;
    }
    Optional<Role> first = new ActorReader(parse, one, setting).bearer().map(Actor::role);
    Optional<Role> second = new ActorReader(parse, two, setting).bearer().map(Actor::role);
    return second.isEmpty() || first.equals(second);
  }

  private List<Reading> readings(
      Parse parse, List<Segment> segments, List<Axes> axes, Span sentence) {
    List<Reading> readings = new ArrayList<>();
    Words words = parse.words();
    Optional<Actor> bearer = setting.leadIn().flatMap(clause -> clause.facts().bearer());
    int start = sentence.start();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean last = i == segments.size() - 1;
      int end = last ? sentence.end() : words.endBefore(segment.to());
      Facts facts = new FactReader(parse, segment, setting).facts(bearer);
      readings.add(
          new Reading(
              new Span(start, end),
              axes.get(i),
              facts,
              words.tokens().subList(segment.from(), segment.to())));
      bearer = facts.bearer();
      start = last ? end : words.token(segment.to()).span().start();
    }
    return readings;
  }
}
