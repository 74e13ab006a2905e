package no.samsvar.clause;

import java.util.List;
import java.util.Set;
import no.samsvar.clause.PhraseTable.Hit;

/** Reads how the document stands to a clause. */
final class StanceReader {
  private static final Set<String> GOVERNING =
      Set.of(
          "med", "til", "for", "av", "fra", "frå", "mot", "overfor", "with", "to", "from", "of",
          "on", "på", "om");

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
    if (quoted && !ownMotto()) {
      return Stance.ATTRIBUTED;
    }
    if (setting.mood() == Mood.EXAMPLE || example()) {
      return Stance.EXAMPLE;
    }
    if (attributed(force)) {
      return Stance.ATTRIBUTED;
    }
    if (would()) {
      return Stance.COUNTERFACTUAL;
    }
    if (stretch.has(Cue.DEFINE, Stretch.MAIN)) {
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
    return stretch
        .first(Cue.WOULD, Stretch.MAIN)
        .map(hit -> hit.from() <= verb && verb < hit.to())
        .orElse(false);
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

  private boolean attributed(Force force) {
    if (setting.agreement()) {
      return stretch.has(Cue.SAY, Stretch.MAIN) && quotes();
    }
    return said() || source() || othersDuty(force) || (setting.retold() && setting.retells());
  }

  private boolean said() {
    for (Hit<Cue> hit : stretch.all(Cue.SAY, Stretch.MAIN)) {
      boolean reports =
          stretch.zone(Zone.THAT)
              || stretch.words().marked(hit.from(), ',')
              || stretch.words().marked(hit.to(), ':')
              || hit.to() == hit.from() + 2;
      if (reports && !ownVoice(hit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether quotation marks open inside the stretch: in an agreement only quoted words are others'. */
  private boolean quotes() {
    for (int i = stretch.from(); i < stretch.segment().to(); i++) {
      if (stretch.words().marked(i, '«')
          || stretch.words().marked(i, '“')
          || stretch.words().marked(i, '"')) {
        return true;
      }
    }
    return false;
  }

  private boolean ownVoice(Hit<Cue> hit) {
    for (int i = Math.max(stretch.from(), hit.from() - 3);
        i < Math.min(stretch.segment().to(), hit.to() + 2);
        i++) {
      if (stretch.parse().starts(i, Cue.OWN)) {
        return true;
      }
    }
    return false;
  }

  /** A source named as the subject, or as what a rule follows from. */
  private boolean source() {
    int verb = stretch.verb();
    for (Hit<Cue> hit : stretch.all(Cue.SOURCE, List.of(Zone.THAT))) {
      if (stretch.parse().starts(hit.from() - 1, Cue.THAT)) {
        return true;
      }
    }
    for (Hit<Cue> hit : stretch.all(Cue.SOURCE, zones)) {
      boolean governed = GOVERNING.contains(stretch.form(hit.from() - 1));
      boolean early = hit.from() <= verb || hit.from() == verb + 1 || zones.contains(Zone.THAT);
      if (early && !governed) {
        return true;
      }
    }
    return false;
  }

  /** What others must do is not the document's rule. */
  private boolean othersDuty(Force force) {
    boolean binds = force == Force.MUST || force == Force.SHOULD;
    boolean others =
        stretch
            .actors()
            .bearer()
            .map(actor -> actor.role() == Role.STATE || actor.role() == Role.OTHER_BODY)
            .orElse(false);
    return binds && (others || setting.mood() == Mood.OTHERS);
  }

  private boolean hedged(Force force) {
    if (stretch.has(Cue.HEDGE, Stretch.MAIN) || hedgedSubject()) {
      return true;
    }
    if (setting.agreement()) {
      return false;
    }
    boolean open = force == Force.MAY || force == Force.SHOULD;
    boolean foretells = force == Force.NONE && stretch.has(Cue.WILL, Stretch.MAIN);
    return foretells || (open && epistemic());
  }

  /** "kan være", "may become", but not "kan bli brukt", "may be used". */
  private boolean epistemic() {
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    for (Hit<Cue> hit : stretch.all(Cue.EPISTEMIC, Stretch.MAIN)) {
      String next = stretch.form(hit.to());
      String after = stretch.form(hit.to() + 1);
      boolean participle =
          verbs.participle(next)
              || next.endsWith("ed")
              || verbs.participle(after)
              || next.endsWith("ert");
      if (!participle) {
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
    if (setting.mood() == Mood.FUTURE || stretch.has(Cue.LATER, Stretch.MAIN)) {
      return true;
    }
    if (setting.agreement() || (force != Force.MUST && force != Force.INTENT)) {
      return false;
    }
    return makes(Cue.MUST) || makes(Cue.WILL);
  }

  /** Whether the verb after the modal makes something new. */
  private boolean makes(Cue modal) {
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    int from = stretch.first(modal, Stretch.MAIN).map(Hit::to).orElse(stretch.segment().to());
    for (int i = from; i < stretch.segment().to(); i++) {
      if (stretch.parse().starts(i, Cue.CREATE)) {
        return true;
      }
      if (verbs.infinitive(stretch.form(i)) || verbs.passive(stretch.form(i))) {
        return false;
      }
    }
    return false;
  }
}
