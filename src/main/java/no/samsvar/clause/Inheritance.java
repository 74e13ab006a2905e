package no.samsvar.clause;

import no.samsvar.clause.Parse.Segment;

/**
 * Gives list items, rows and bullets under telling headings the force, polarity and stance that
 * they leave out.
 */
final class Inheritance {
  private final Setting setting;
  private final Parse parse;
  private final Segment segment;

  Inheritance(Setting setting, Parse parse, Segment segment) {
    this.setting = setting;
    this.parse = parse;
    this.segment = segment;
  }

  Axes apply(Axes own) {
    Axes led = setting.leadIn().map(clause -> under(clause, own)).orElse(own);
    boolean bullet = setting.place() == Place.LIST_ITEM || setting.place() == Place.TABLE_ROW;
    boolean bare = bullet && !parse.finiteIn(segment, Zone.MAIN);
    if (setting.mood() == Mood.PLAN
        && bare
        && led.force() == Force.NONE
        && led.polarity() == Polarity.AFFIRMED
        && !setting.agreement()) {
      boolean infinitive =
          Grammar.of(setting.language()).verbs().infinitive(parse.words().form(segment.from()));
      Stance stance = infinitive && led.stance() == Stance.ASSERTED ? Stance.PLANNED : led.stance();
      return new Axes(Force.INTENT, led.polarity(), stance);
    }
    return led;
  }

  private Axes under(Clause leadIn, Axes own) {
    boolean whole = parse.finiteIn(segment, Zone.MAIN);
    if (leadIn.place() == Place.TABLE_HEADER || leadIn.place() == Place.HEADING) {
      return own;
    }
    Force force = own.force() == Force.NONE && !whole ? leadIn.force() : own.force();
    Polarity polarity = own.polarity();
    boolean lacking = leadIn.polarity() == Polarity.DEFICIT && leadIn.force() == Force.NONE;
    if (polarity == Polarity.AFFIRMED && (!whole || lacking)) {
      polarity = leadIn.polarity();
    }
    Stance stance =
        own.stance() == Stance.ASSERTED && leadIn.stance() != Stance.DEFINITION
            ? leadIn.stance()
            : own.stance();
    return new Axes(force, polarity, stance);
  }
}
