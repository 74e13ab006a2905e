package no.samsvar.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import no.samsvar.clause.Action;
import no.samsvar.clause.Actor;
import no.samsvar.clause.Blank;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Deadline;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Frequency;
import no.samsvar.clause.Reference;
import no.samsvar.clause.Role;
import no.samsvar.clause.Unit;

/** The facts of a clause as bytes and back; spans are counted from the clause's start. */
final class FactsCodec {
  private static final Role[] ROLES = Role.values();
  private static final Unit[] UNITS = Unit.values();
  private static final Blank[] BLANKS = Blank.values();
  private static final Deadline.Kind[] DEADLINES = Deadline.Kind.values();
  private static final Frequency.Kind[] FREQUENCIES = Frequency.Kind.values();
  private static final Reference.Kind[] REFERENCES = Reference.Kind.values();

  private FactsCodec() {}

  static void pack(Facts facts, int near, PackedOut out) {
    out.flag(facts.equals(Facts.NONE));
    if (facts.equals(Facts.NONE)) {
      return;
    }
    out.maybe(facts.bearer(), actor -> actor(actor, near, out));
    out.maybe(facts.recipient(), actor -> actor(actor, near, out));
    out.list(facts.actors(), actor -> actor(actor, near, out));
    out.maybe(
        facts.action(),
        action -> {
          out.span(action.span(), near);
          out.string(action.verb());
        });
    out.maybe(facts.object(), span -> out.span(span, near));
    out.maybe(
        facts.deadline(),
        deadline -> {
          out.span(deadline.span(), near);
          out.one(deadline.kind());
        });
    out.maybe(
        facts.frequency(),
        frequency -> {
          out.span(frequency.span(), near);
          out.one(frequency.kind());
        });
    out.list(facts.figures(), figure -> figure(figure, near, out));
    out.list(facts.dates(), date -> date(date, near, out));
    out.list(facts.references(), reference -> reference(reference, near, out));
    out.maybe(facts.condition(), span -> out.span(span, near));
    out.maybe(facts.delegation(), reference -> reference(reference, near, out));
    out.maybe(facts.deferral(), span -> out.span(span, near));
    out.one(facts.blank());
  }

  static Facts unpack(PackedIn in, int near) {
    if (in.flag()) {
      return Facts.NONE;
    }
    return new Facts(
        in.maybe(() -> actor(in, near)),
        in.maybe(() -> actor(in, near)),
        in.list(() -> actor(in, near)),
        in.maybe(() -> new Action(in.span(near), in.string())),
        in.maybe(() -> in.span(near)),
        in.maybe(() -> new Deadline(in.span(near), DEADLINES[in.number()])),
        in.maybe(() -> new Frequency(in.span(near), FREQUENCIES[in.number()])),
        in.list(() -> figure(in, near)),
        in.list(() -> date(in, near)),
        in.list(() -> reference(in, near)),
        in.maybe(() -> in.span(near)),
        in.maybe(() -> reference(in, near)),
        in.maybe(() -> in.span(near)),
        BLANKS[in.number()]);
  }

  private static void actor(Actor actor, int near, PackedOut out) {
    out.span(actor.span(), near);
    out.one(actor.role());
  }

  private static Actor actor(PackedIn in, int near) {
    return new Actor(in.span(near), ROLES[in.number()]);
  }

  private static void figure(Figure figure, int near, PackedOut out) {
    out.span(figure.span(), near);
    out.string(figure.value().unscaledValue().toString());
    out.signed(figure.value().scale());
    out.one(figure.unit());
  }

  private static Figure figure(PackedIn in, int near) {
    return new Figure(
        in.span(near),
        new BigDecimal(new BigInteger(in.string()), in.signed()),
        UNITS[in.number()]);
  }

  private static void date(DateMention date, int near, PackedOut out) {
    out.span(date.span(), near);
    out.maybe(date.first(), day -> out.wide(day.toEpochDay()));
    out.maybe(date.last(), day -> out.wide(day.toEpochDay()));
  }

  private static DateMention date(PackedIn in, int near) {
    return new DateMention(
        in.span(near),
        in.maybe(() -> LocalDate.ofEpochDay(in.wide())),
        in.maybe(() -> LocalDate.ofEpochDay(in.wide())));
  }

  private static void reference(Reference reference, int near, PackedOut out) {
    out.span(reference.span(), near);
    out.one(reference.kind());
    out.string(reference.label());
  }

  private static Reference reference(PackedIn in, int near) {
    return new Reference(in.span(near), REFERENCES[in.number()], in.string());
  }
}
