package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.FigureReader.Found;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.Span;

/** Reads the facts of one clause. */
final class FactReader {
  private static final List<Zone> ALL = List.of(Zone.values());

  private final Stretch stretch;
  private final Parse parse;
  private final Segment segment;
  private final Setting setting;

  FactReader(Stretch stretch) {
    this.stretch = stretch;
    this.parse = stretch.parse();
    this.segment = stretch.segment();
    this.setting = stretch.setting();
  }

  /**
   * The facts; the bearer of the clause before serves when this one names no subject of its own.
   */
  Facts facts(Optional<Actor> inherited) {
    Words words = parse.words();
    ActorReader actors = stretch.actors();
    Optional<Actor> bearer = actors.bearer().or(() -> inherited);
    List<Found> found = figures();
    List<Figure> figures = new ArrayList<>(found.size());
    for (Found one : found) {
      figures.add(one.figure());
    }
    List<DateMention> dates = new DateReader(words, segment).dates();
    TimeReader time = new TimeReader(parse, segment);
    List<Reference> references = new ReferenceReader(words, segment).references();
    Optional<Deed> deed = new ActionReader(stretch).deed();
    return new Facts(
        bearer,
        actors.recipient(bearer),
        actors.actors(),
        deed.map(this::action),
        deed.flatMap(this::object),
        time.deadline(found, dates),
        time.frequency(),
        figures,
        dates,
        references,
        condition(),
        delegation(references),
        new DeferralReader(stretch).deferral(!references.isEmpty()),
        new BlankReader(parse, segment).blank());
  }

  private List<Found> figures() {
    List<Found> found = new ArrayList<>();
    for (Found one : parse.findings().figures()) {
      if (one.from() >= segment.from() && one.to() <= segment.to()) {
        found.add(one);
      }
    }
    return found;
  }

  /** The act by its own words, or by those of the lead-in that it goes on with. */
  private Action action(Deed deed) {
    Span span =
        deed.form() == Deed.Form.LED
            ? setting.leadIn().flatMap(clause -> clause.facts().action()).orElseThrow().span()
            : parse.words().span(deed.from(), deed.to());
    return new Action(span, deed.verb());
  }

  private Optional<Span> object(Deed deed) {
    return new ObjectReader(stretch).object(deed);
  }

  private Optional<Span> condition() {
    Optional<Span> clause = zone(Zone.IF);
    return clause
        .or(
            () ->
                parse
                    .first(Cue.CONDITION, segment, ALL)
                    .map(hit -> parse.words().span(hit.from(), hit.to())))
        .or(this::without);
  }

  /** "… uten at Kunden har samtykket", after a negator, is what an English "unless" says. */
  private Optional<Span> without() {
    for (int i = segment.from() + 1; i < segment.to(); i++) {
      boolean tail = parse.starts(i, Cue.TAIL) || parse.starts(i, Cue.EXCEPT);
      String form = parse.words().form(i);
      boolean opens = (form.equals("uten") || form.equals("utan")) && tail;
      if (opens && parse.words().form(i + 1).equals("at")) {
        return Optional.of(parse.words().span(i, segment.to()));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> zone(Zone zone) {
    int from = segment.from();
    while (from < segment.to() && parse.zone(from) != zone) {
      from++;
    }
    int to = from;
    while (to < segment.to() && parse.zone(to) == zone) {
      to++;
    }
    return to > from ? Optional.of(parse.words().span(from, to)) : Optional.empty();
  }

  private Optional<Reference> delegation(List<Reference> references) {
    if (!parse.has(Cue.DELEGATE, segment, ALL)) {
      return Optional.empty();
    }
    return references.stream().filter(one -> one.kind() == Reference.Kind.ANNEX).findFirst();
  }
}
