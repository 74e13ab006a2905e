package no.samsvar.clause;

import java.util.List;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/** Reads how the document stands to a clause. */
final class StanceReader {

  private static final Affixes GRAVE =
      Affixes.of("risik", "sårbar", "sikkerhet", "tryggleik", "konsekvens", "personvern");

  private static final WordSet HABITS =
      WordSet.of(
          "som regel", "normalt", "vanligvis", "vanlegvis", "usually", "normally", "typically");

  /** After "vurderes": what something is judged by, or by whom. */
  private static final WordSet ASSESSED =
      WordSet.of(
          "ut", "etter", "mot", "opp", "av", "i", "på", "ved", "årlig", "løpende", "opp mot");

  private static final WordSet LOOSE = WordSet.of("om", "og", "eller", "av", "også", "på", "i");

  private static final int LONGEST_TERM = 5;

  private static final WordSet PAST_MODALS =
      WordSet.of("ville", "kunne", "skulle", "burde", "would", "could", "should");

  /** What kan and may foretell of anybody; of somebody who acts, other verbs say what he may do. */
  private static final List<String> STATES =
      List.of("være", "bli", "vere", "verte", "tenkes", "be", "become", "synes");

  private static final WordSet ABLE = WordSet.of("kunne", "måtte", "be");

  private static final WordSet NEW = WordSet.of("ny", "nye", "nytt", "new");

  /** "skal alltid vurdere" is a duty to consider. */
  private static final WordSet FIRM =
      WordSet.of(
          "alltid",
          "aktivt",
          "løpende",
          "løpande",
          "fortløpende",
          "jevnlig",
          "jamleg",
          "always",
          "actively",
          "regularly");

  /** Getting in touch makes nothing new. */
  private static final WordSet TOUCH =
      WordSet.of("kontakt", "dialog", "forbindelse", "sak", "saker", "contact");

  private final Stretch stretch;
  private final List<Zone> zones;
  private final Setting setting;

  StanceReader(Stretch stretch, List<Zone> zones) {
    this.stretch = stretch;
    this.zones = zones;
    this.setting = stretch.setting();
  }

  /** The stance of a clause with this force; the first reading that holds, from the outside in. */
  Stance stance(Force force, boolean quoted) {
    if (new QuestionReader(stretch).asks()) {
      return Stance.ASKED;
    }
    if (example() && !stretch.quoteOpens()) {
      return Stance.EXAMPLE;
    }
    if ((quoted && !ownMotto() && !title()) || setting.mood() == Mood.HISTORY) {
      return Stance.ATTRIBUTED;
    }
    if (setting.mood() == Mood.EXAMPLE || example()) {
      return Stance.EXAMPLE;
    }
    DefinitionReader definition = new DefinitionReader(stretch, zones);
    if (definition.delimits()) {
      return Stance.DEFINITION;
    }
    boolean would = would();
    if (!would && new AttributionReader(stretch, zones).attributed(force)) {
      return Stance.ATTRIBUTED;
    }
    if (would) {
      return supposed() ? Stance.HEDGED : Stance.COUNTERFACTUAL;
    }
    if (definition.defines()) {
      return Stance.DEFINITION;
    }
    if (hedged(force)) {
      return Stance.HEDGED;
    }
    return planned(force) ? Stance.PLANNED : Stance.ASSERTED;
  }

  /** "ville ha …" as the main verb, not in "før perioden ellers ville …". */
  private boolean would() {
    int verb = stretch.verb();
    if (unreal(verb)) {
      return true;
    }
    for (Hit<Cue> hit : stretch.all(Cue.WOULD, Stretch.MAIN)) {
      if (stretch.unreal(hit)) {
        return hit.from() <= verb && verb < hit.to();
      }
    }
    return false;
  }

  /** "Better exchange of data would help": open, where "would have helped" is past. */
  private boolean supposed() {
    int verb = stretch.verb();
    boolean condition = stretch.zone(Zone.IF) || stretch.has(Cue.WITHOUT, Stretch.MAIN);
    String next = stretch.form(verb + 1);
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    boolean plain = !next.equals("be") && !next.equals("være") && !next.equals("vere");
    return !condition && plain && !unreal(verb) && verbs.infinitive(next);
  }

  /** "kunne kommunen ha unngått", "could the council have avoided". */
  private boolean unreal(int verb) {
    if (!PAST_MODALS.contains(stretch.form(verb))) {
      return false;
    }
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    for (int i = verb + 1; i < Math.min(stretch.segment().to(), verb + LONGEST_TERM); i++) {
      boolean perfect = stretch.form(i).equals(setting.english() ? "have" : "ha");
      if (perfect) {
        return setting.english() ? stretch.perfect(i) : !verbs.infinitive(stretch.form(i + 1));
      }
      if (verbs.infinitive(stretch.form(i))) {
        return false;
      }
    }
    return false;
  }

  /** "likelydende «Avtale om drift» med …": a name in quotation marks, told of without a verb. */
  private boolean title() {
    boolean opens = false;
    for (int i = stretch.from() + 1; i < stretch.segment().to(); i++) {
      String mark = stretch.words().mark(i);
      opens |= mark.indexOf('«') >= 0 && stretch.words().capital(i);
    }
    return opens && !stretch.finite() && !stretch.quoteOpens();
  }

  /** A motto under the heading of the vision is the document's own. */
  private boolean ownMotto() {
    return setting.mood() == Mood.PLAN
        && stretch.from() == 0
        && !setting.retells()
        && stretch.segment().to() == stretch.words().size()
        && setting.place() == Place.PARAGRAPH;
  }

  private boolean example() {
    return stretch
        .first(Cue.EXAMPLE, Stretch.MAIN)
        .map(hit -> hit.from() <= stretch.from() + 2 && !stretch.words().marked(hit.from(), '.'))
        .orElse(false);
  }

  private boolean hedged(Force force) {
    for (Hit<Cue> hit : stretch.all(Cue.HEDGE, Stretch.MAIN)) {
      if (weakens(hit) && !habit(hit, force)) {
        return true;
      }
    }
    if (hedgedSubject()) {
      return true;
    }
    if (setting.agreement()) {
      return false;
    }
    boolean open = force == Force.MAY || force == Force.SHOULD;
    boolean foretells = force == Force.NONE && stretch.has(Cue.WILL, Stretch.MAIN);
    return foretells || (open && epistemic(force));
  }

  /** "kan være", "may become", but not "kan bli brukt", "may be used". */
  private boolean epistemic(Force force) {
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    for (Hit<Cue> hit : stretch.all(Cue.EPISTEMIC, Stretch.MAIN)) {
      String next = stretch.form(hit.to());
      String after = stretch.form(hit.to() + 1);
      boolean participle =
          verbs.participle(next)
              || next.endsWith("ed")
              || verbs.participle(after)
              || next.endsWith("ert");
      boolean able = ABLE.contains(stretch.form(hit.from())) && acting(next);
      boolean acts = stretch.agent() && !STATES.contains(stretch.form(hit.from()));
      boolean advised = force == Force.SHOULD && !STATES.contains(stretch.form(hit.from()));
      if (!participle && !acts && !able && !advised) {
        return true;
      }
    }
    return false;
  }

  /** "bør kunne dokumenteres", "should be able to": what one is able to do is no guess. */
  private boolean acting(String next) {
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    return next.equals("able") || verbs.infinitive(next) || verbs.passive(next);
  }

  /** "benytter som regel": what usually is done is described; a duty that usually holds is weak. */
  private boolean habit(Hit<Cue> hit, Force force) {
    return force == Force.NONE
        && !setting.agreement()
        && HABITS.contains(stretch.words().text(stretch.words().span(hit.from(), hit.to())));
  }

  /** To consider is not to choose, but to assess risks is a duty; "evt. løsninger" are any. */
  private boolean weakens(Hit<Cue> hit) {
    String form = stretch.form(hit.from());
    if (form.equals("evt") || form.equals("eventuelt")) {
      String next = stretch.form(hit.to());
      VerbForms verbs = Grammar.of(setting.language()).verbs();
      return stretch.parse().finite(hit.to())
          || verbs.infinitive(next)
          || hit.to() == stretch.segment().to()
          || !stretch.words().mark(hit.to() + 1).isEmpty()
          || LOOSE.contains(next);
    }
    if (!form.startsWith("vurder") && !form.startsWith("consider")) {
      return true;
    }
    if (FIRM.contains(stretch.form(hit.from() - 1))) {
      return false;
    }
    boolean governed = stretch.has(Cue.MUST, Stretch.MAIN) || stretch.has(Cue.WILL, Stretch.MAIN);
    boolean assessed = form.startsWith("vurderes") && ASSESSED.contains(stretch.form(hit.to()));
    return governed && !setting.agreement() && !grave() && !assessed;
  }

  private boolean grave() {
    for (int i = stretch.from(); i < stretch.segment().to(); i++) {
      if (GRAVE.within(stretch.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Et system som kan være aktuelt, er …" */
  private boolean hedgedSubject() {
    int verb = stretch.verb();
    return stretch
        .first(Cue.HEDGE, List.of(Zone.RELATIVE))
        .map(hit -> hit.from() < verb)
        .orElse(false);
  }

  private boolean planned(Force force) {
    if (new ToCome(stretch).told(force) || later()) {
      return true;
    }
    if (setting.agreement() || (force != Force.MUST && force != Force.INTENT)) {
      return false;
    }
    boolean novel = setting.retells() && NEW.contains(stretch.form(stretch.from()));
    return novel || makes(Cue.MUST) || makes(Cue.WILL);
  }

  /** In an English agreement "will be" is what "shall be" is. */
  private boolean later() {
    for (Hit<Cue> hit : stretch.all(Cue.LATER, Stretch.MAIN)) {
      boolean shall =
          setting.english() && setting.agreement() && stretch.form(hit.from()).equals("will");
      if (!shall && !stretch.words().marked(hit.from(), '/')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb after the modal makes something new. */
  private boolean makes(Cue modal) {
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    int from = stretch.first(modal, Stretch.MAIN).map(Hit::to).orElse(stretch.segment().to());
    for (int i = from; i < stretch.segment().to(); i++) {
      if (stretch.parse().starts(i, Cue.CREATE)) {
        return !TOUCH.contains(stretch.form(i + 1));
      }
      String form = stretch.form(i);
      boolean be = form.equals("be") || form.equals("bli");
      boolean participle =
          setting.english() && (form.endsWith("ed") || EnglishVerbs.PARTICIPLES.contains(form));
      if (!be && (participle || verbs.infinitive(form) || verbs.passive(form))) {
        return false;
      }
    }
    return false;
  }
}
