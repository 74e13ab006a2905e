package no.samsvar.clause;

import java.util.List;
import no.samsvar.text.WordSet;

/**
 * Gives list items, rows and bullets under telling headings the force, polarity and stance that
 * they leave out.
 */
final class Inheritance {
  /** After "se" and "sjå" these make it something to be done. */
  private static final WordSet LOOKING =
      WordSet.of("på", "til", "nærmere", "nærare", "etter", "hvordan", "korleis", "om");

  /** A lead-in that ends with one of these is gone on with by the verb of its items. */
  private static final WordSet SUBJECTS =
      WordSet.of("vi", "me", "de", "dei", "som", "han", "den", "we", "you", "they", "it", "who");

  private static final List<String> COMPOUNDS =
      List.of(
          "legge", "leggje", "sikre", "stille", "føre", "gjøre", "gjere", "sette", "setje",
          "utvikle", "fremme", "bygge", "byggje", "skape", "binde", "holde");

  private final Stretch stretch;
  private final Setting setting;

  Inheritance(Stretch stretch) {
    this.stretch = stretch;
    this.setting = stretch.setting();
  }

  Axes apply(Axes own) {
    Axes led = setting.leadIn().map(clause -> under(clause, own)).orElse(own);
    boolean row = setting.place() == Place.TABLE_ROW && led.polarity() != Polarity.DEFICIT;
    if (row && led.force() == Force.NONE && setting.mood() == Mood.DEMANDS && !setting.retells()) {
      return led.with(setting.agreement() ? Force.MUST : Force.INTENT);
    }
    boolean open = led.force() == Force.NONE && led.polarity() != Polarity.DEFICIT;
    if (!open || setting.agreement() || stretch.finite() || !setting.body()) {
      return led;
    }
    boolean bullet = setting.place() == Place.LIST_ITEM || setting.place() == Place.TABLE_ROW;
    if (infinitive()) {
      return new Axes(
          Force.INTENT,
          led.polarity(),
          led.stance() == Stance.ASSERTED ? Stance.PLANNED : led.stance());
    }
    boolean intends = setting.mood() == Mood.PLAN && bullet && !setting.retells();
    return intends ? led.with(Force.INTENT) : led;
  }

  /** "Utarbeide plan for …", a number before it left out. */
  private boolean infinitive() {
    int first = stretch.from();
    while (first < stretch.segment().to() && stretch.words().number(first)) {
      first++;
    }
    if (points(first)) {
      return false;
    }
    boolean mark = stretch.form(first).equals("å") || stretch.form(first).equals("to");
    first = afterHedge(first);
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    String form = stretch.form(mark ? first + 1 : first);
    return !setting.english() && (verbs.infinitive(form) || compound(form));
  }

  /** "Vektlegge", "kvalitetssikre": an infinitive by its last part. */
  private static boolean compound(String form) {
    return COMPOUNDS.stream()
        .anyMatch(last -> form.endsWith(last) && form.length() > last.length() + 1);
  }

  /** "Se også:", "Gå til …" send the reader elsewhere. */
  private boolean points(int first) {
    String form = stretch.form(first);
    boolean see = form.equals("se") || form.equals("sjå");
    return (see && !LOOKING.contains(stretch.form(first + 1)))
        || (form.equals("gå") && stretch.form(first + 1).equals("til"));
  }

  /** "… må dokumentere: hvilke krav som gjelder": an item that asks what the lead-in demands. */
  private boolean indirect() {
    boolean asks =
        stretch.parse().starts(stretch.from(), Cue.ASK)
            || stretch.form(stretch.from()).equals("om");
    return asks && !stretch.capitalised();
  }

  /** "I størst mulig grad legge til rette": the infinitive comes after what weakens it. */
  private int afterHedge(int first) {
    return stretch
        .first(Cue.HEDGE, Stretch.MAIN)
        .filter(hit -> hit.from() == first && hit.to() > first + 1)
        .map(PhraseTable.Hit::to)
        .orElse(first);
  }

  private Axes under(Clause leadIn, Axes own) {
    boolean whole = stretch.finite() && !indirect();
    if (leadIn.place() == Place.TABLE_HEADER || leadIn.place() == Place.HEADING) {
      return own;
    }
    boolean subject =
        !leadIn.tokens().isEmpty() && SUBJECTS.contains(leadIn.tokens().getLast().form());
    boolean goesOn =
        stretch.parse().finite(stretch.from())
            && (subject || !stretch.capitalised())
            && leadIn.force() != Force.NONE;
    Force force = goesOn || (own.force() == Force.NONE && !whole) ? leadIn.force() : own.force();
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
