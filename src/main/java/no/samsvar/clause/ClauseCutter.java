package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.Span;

/** Cuts one sentence into clauses and reads each. */
final class ClauseCutter {
  /** A clause before it has a place in the document. */
  record Reading(Span span, Axes axes, Facts facts, List<Token> tokens, List<Part> parts) {}

  /** A stretch with its axes, before it is known where its clause ends. */
  private record Piece(Stretch stretch, Axes axes) {
    /** Who is bound; the document's own body goes without saying. */
    Optional<Role> bearer() {
      return stretch.actors().bearer().map(Actor::role).filter(role -> role != Role.OWN_BODY);
    }
  }

  private final Setting setting;

  ClauseCutter(Setting setting) {
    this.setting = setting;
  }

  /** The clauses of a sentence, in order; each begins where the one before it ends. */
  List<Reading> cut(Words words, Span sentence, Quotes quotes) {
    return readings(pieces(words, quotes), sentence, quotes);
  }

  /** The same of a stretch whose marks and subordinate parts don't matter. */
  private List<Piece> pieces(Words words, Quotes quotes) {
    Parse parse = new Parse(words, setting, setting.leadIn().isPresent());
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : parse.segments()) {
      Optional<Axes> before =
          pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getLast().axes());
      Stretch stretch = new Stretch(parse, segment, setting);
      Piece own = new Piece(stretch, read(stretch, before, quotes));
      if (!pieces.isEmpty() && same(pieces.getLast(), own)) {
        Segment last = pieces.removeLast().stretch().segment();
        Segment both = new Segment(last.from(), segment.to(), last.framed());
        pieces.add(new Piece(new Stretch(parse, both, setting), own.axes()));
      } else {
        pieces.add(own);
      }
    }
    return pieces;
  }

  /**
   * A row of short cells is one clause; the last cell that says more than a name gives its axes.
   */
  Reading row(Words words, Span row, Quotes quotes) {
    Parse parse = new Parse(words, setting, setting.leadIn().isPresent());
    Axes axes = Axes.PLAIN;
    for (Segment segment : parse.segments()) {
      Axes own = read(new Stretch(parse, segment, setting), Optional.empty(), quotes);
      axes = own.equals(Axes.PLAIN) ? axes : own;
    }
    Stretch whole = new Stretch(parse, new Segment(0, words.size(), false), setting);
    Facts facts = new FactReader(whole).facts(Optional.empty());
    return new Reading(row, axes, facts, words.tokens(), List.of());
  }

  private static Axes read(Stretch stretch, Optional<Axes> before, Quotes quotes) {
    ForceReader reader = new ForceReader(stretch);
    List<Zone> zones = reader.zones();
    Force force = reader.force();
    if (force == Force.NONE && before.isPresent() && !stretch.finite()) {
      force = before.get().force();
    }
    Polarity polarity = new PolarityReader(stretch, zones).polarity(force);
    Segment segment = stretch.segment();
    boolean quoted = quotes.most(stretch.words().span(segment.from(), segment.to()));
    Stance stance = new StanceReader(stretch, zones).stance(force, quoted);
    boolean goesOn =
        segment.framed() && before.map(axes -> axes.stance() == Stance.ATTRIBUTED).orElse(false);
    if (new DefinitionReader(stretch, zones).delimits()) {
      force = Force.NONE;
    }
    Axes own =
        new Axes(force, polarity, goesOn && stance == Stance.ASSERTED ? Stance.ATTRIBUTED : stance);
    return new Inheritance(stretch).apply(own);
  }

  private static boolean same(Piece before, Piece own) {
    if (!before.axes().equals(own.axes())) {
      return false;
    }
    Optional<Role> second = own.bearer();
    return second.isEmpty() || before.bearer().equals(second);
  }

  private List<Reading> readings(List<Piece> pieces, Span sentence, Quotes quotes) {
    List<Reading> readings = new ArrayList<>();
    Optional<Actor> bearer = setting.leadIn().flatMap(clause -> clause.facts().bearer());
    int start = sentence.start();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Words words = piece.stretch().words();
      Segment segment = piece.stretch().segment();
      boolean last = i == pieces.size() - 1;
      int end = last ? sentence.end() : words.endBefore(segment.to());
      Facts facts = new FactReader(piece.stretch()).facts(bearer);
      readings.add(
          new Reading(
              new Span(start, end),
              piece.axes(),
              facts,
              words.tokens().subList(segment.from(), segment.to()),
              parts(piece, quotes)));
      bearer = facts.bearer();
      start = last ? end : words.token(segment.to()).span().start();
    }
    return readings;
  }

  /** The subordinate parts that are read otherwise than the piece, as if each stood alone. */
  private List<Part> parts(Piece piece, Quotes quotes) {
    List<Part> parts = new ArrayList<>();
    ClauseCutter alone = new ClauseCutter(setting.alone());
    PartFinder finder = new PartFinder(piece.stretch(), piece.axes());
    for (PartFinder.Subordinate place : finder.places()) {
      for (Piece one : alone.pieces(place.words(), quotes)) {
        Axes axes = finder.within(place, one.axes());
        if (finder.differs(place, axes)) {
          Facts facts = new FactReader(one.stretch()).facts(Optional.empty());
          parts.add(
              new Part(
                  place.kind(),
                  place.span(one.stretch().segment()),
                  axes.force(),
                  axes.polarity(),
                  axes.stance(),
                  facts));
        }
      }
    }
    return parts;
  }
}
