package no.samsvar.clause;

import java.util.List;
import java.util.Set;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.WordSet;

/** Tells whether a clause is somebody else's words or somebody else's duty. */
final class AttributionReader {
  private static final WordSet GOVERNING =
      WordSet.of(
          "med", "til", "for", "av", "fra", "frå", "mot", "overfor", "with", "to", "from", "of",
          "on", "på", "om");

  /** What must be done is the report's own demand, what shall be done somebody's rule. */
  private static final WordSet NEEDED = WordSet.of("må", "must");

  /** Words that open a phrase with a source, which says what follows. */
  private static final WordSet POINTING =
      WordSet.of("ifølge", "ifølgje", "i", "etter", "iht", "according", "by");

  private static final Affixes ADVICE = Affixes.of("anbefaling", "tilråding", "recommendation");

  private static final WordSet COPULAS = WordSet.of("er", "var", "is", "was");

  private static final WordSet THINKING =
      WordSet.of(
          "mener",
          "mente",
          "sier",
          "sa",
          "hevder",
          "tror",
          "opplyser",
          "meiner",
          "meinte",
          "seier",
          "hevdar",
          "trur",
          "says",
          "said",
          "thinks",
          "believes",
          "believed",
          "claims",
          "feel",
          "feels",
          "felt");

  /** What a report says that others claim, whether or not in a part of its own. */
  private static final WordSet CLAIMING =
      WordSet.of(
          "påpeker",
          "påpekte",
          "etterlyser",
          "understreker",
          "understrekar",
          "etterlyste",
          "etterspør",
          "påpeikar",
          "stresses",
          "stressed");

  /**
   * "… AS, som på sine nettsider opplyser at «…»": who is quoted may stand in a relative clause.
   */
  private static final List<Zone> QUOTED = List.of(Zone.MAIN, Zone.RELATIVE);

  private static final Affixes LAWS =
      Affixes.of(
          "loven",
          "lova",
          "lovens",
          "forskriften",
          "forskrifta",
          "forordningen",
          "forordninga",
          "direktivet",
          "regulation",
          "directive");

  private final Stretch stretch;
  private final List<Zone> zones;
  private final Setting setting;

  AttributionReader(Stretch stretch, List<Zone> zones) {
    this.stretch = stretch;
    this.zones = zones;
    this.setting = stretch.setting();
  }

  /** Whether it is told, laid down or owed by another. */
  boolean attributed(Force force) {
    if (setting.agreement()) {
      return (stretch.has(Cue.SAY, QUOTED) && quotes()) || new RetoldLaw(stretch).told();
    }
    return said() || source(force) || othersDuty(force) || (setting.retold() && setting.retells());
  }

  private boolean said() {
    for (Hit<Cue> hit : stretch.all(Cue.SAY, Stretch.MAIN)) {
      boolean retold = setting.retells() && CLAIMING.contains(stretch.form(hit.from()));
      boolean reports =
          retold
              || stretch.zone(Zone.THAT)
              || thinks(hit)
              || stretch.words().marked(hit.from(), ',')
              || stretch.words().marked(hit.to(), ':')
              || hit.to() == hit.from() + 2;
      if (reports && !ownVoice(hit) && !(felt(hit) && !setting.retells())) {
        return true;
      }
    }
    return false;
  }

  /** "Daglig leder mener avtalen er tydelig": what is said follows without "at". */
  private boolean thinks(Hit<Cue> hit) {
    if (!THINKING.contains(stretch.form(hit.from()))) {
      return false;
    }
    for (int i = hit.to(); i < stretch.segment().to(); i++) {
      if (stretch.parse().finite(i) && stretch.parse().zone(i) == Zone.MAIN) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether quotation marks open inside the stretch: in an agreement only quoted words are others'.
   */
  private boolean quotes() {
    for (int i = stretch.from(); i < stretch.segment().to(); i++) {
      String mark = stretch.words().mark(i);
      if (mark.indexOf('«') >= 0 || mark.indexOf('“') >= 0 || mark.indexOf('"') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** In a strategy what people feel is described, in a report it is what they said. */
  private boolean felt(Hit<Cue> hit) {
    String form = stretch.form(hit.from());
    return form.startsWith("opplev") || form.startsWith("fe") || form.startsWith("legg");
  }

  private boolean ownVoice(Hit<Cue> hit) {
    String before = stretch.form(hit.from() - 1);
    Set<String> authors = setting.terms().proposed().authors();
    if (authors.contains(before) || authors.contains(stretch.form(hit.to()))) {
      return true;
    }
    if (hit.to() == hit.from() + 1 && (before.equals("det") || before.equals("dette"))) {
      return true;
    }
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
  private boolean source(Force force) {
    int verb = stretch.verb();
    for (int i = stretch.from(); i < verb; i++) {
      String form = stretch.form(i);
      boolean act = form.equals("act") && stretch.words().capital(i);
      boolean law = act || LAWS.end(form);
      if (law && !GOVERNING.contains(stretch.form(i - 1))) {
        return true;
      }
    }
    if ((zones.contains(Zone.THAT) || force == Force.MUST) && framedSource()) {
      return true;
    }
    for (Hit<Cue> hit : stretch.all(Cue.SOURCE, zones)) {
      boolean governed = GOVERNING.contains(stretch.form(hit.from() - 1));
      boolean early = hit.from() <= verb || hit.from() == verb + 1 || zones.contains(Zone.THAT);
      boolean own = setting.terms().titled(stretch.form(hit.from()));
      boolean described =
          force == Force.NONE
              && hit.to() <= verb
              && !POINTING.contains(stretch.form(hit.from()))
              && described(verb);
      boolean name =
          setting.english()
              && stretch.words().capital(hit.to())
              && stretch.words().capital(hit.to() - 1)
              && stretch.words().mark(hit.to()).isEmpty();
      if (early && !governed && !own && !described && !name) {
        return true;
      }
    }
    return false;
  }

  /** "Kommuneplanen er kommunens viktigste plan": told of the source, not by it. */
  private boolean described(int verb) {
    VerbForms verbs = Grammar.of(setting.language()).verbs();
    boolean noun = !verbs.participle(stretch.form(verb + 1));
    return COPULAS.contains(stretch.form(verb)) && noun && !stretch.zone(Zone.THAT);
  }

  /** "Det stilles krav til at statlige virksomheter skal …": the framed part is another's. */
  private boolean framedSource() {
    for (Hit<Cue> hit : stretch.all(Cue.SOURCE, List.of(Zone.THAT))) {
      if (stretch.parse().starts(hit.from() - 1, Cue.THAT)) {
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
    return binds && (others || setting.mood() == Mood.OTHERS || retoldDuty());
  }

  /** What a proposed body is to do, and what is to be done with a recommendation. */
  private boolean ownDemand() {
    boolean advises = setting.mood() == Mood.ADVICE;
    for (int i = stretch.from(); i < stretch.segment().to(); i++) {
      String form = stretch.form(i);
      advises |= ADVICE.begin(form);
    }
    return advises || new ToCome(stretch).told(Force.MUST);
  }

  /** In a report what an agreement or its parties must do is retold. */
  private boolean retoldDuty() {
    int verb = stretch.verb();
    boolean self =
        stretch.first(Cue.SELF, Stretch.MAIN).map(hit -> hit.from() <= verb + 2).orElse(false);
    boolean party =
        stretch.has(Cue.MUST, Stretch.MAIN)
            && !NEEDED.contains(stretch.form(verb))
            && stretch.actors().bearer().filter(actor -> actor.role() != Role.AUDITOR).isPresent();
    return setting.kind() == DocumentKind.REPORT && (self || party) && !ownDemand();
  }
}
