package no.samsvar.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/** Reads whether a clause affirms, negates, or says that something is lacking. */
final class PolarityReader {
  /** How far from a negator the noun of right or duty stands that it negates. */
  private static final int NEAR = 4;

  /** What one does against a lack. */
  private static final Affixes REMEDIES =
      Affixes.of(
          "reduser",
          "unngå",
          "hindre",
          "forebygg",
          "avhjelp",
          "motvirk",
          "motverk",
          "kompenser",
          "overvinn",
          "reduc",
          "avoid",
          "prevent",
          "remed",
          "overcom",
          "mitigat");

  private static final WordSet LESS = WordSet.of("mindre", "less");

  private static final Affixes SAD = Affixes.of("sårbar", "utsatt", "utsett", "vulnerab", "expos");

  private static final WordSet LONGER = WordSet.of("lenger", "lengre", "longer");

  private static final WordSet BE = WordSet.of("be", "been", "being", "have", "also");

  private static final WordSet FROM = WordSet.of("fra", "frå", "from");

  private static final WordSet WITHOUT = WordSet.of("uten", "utan");

  private final Stretch stretch;
  private final List<Zone> zones;
  private final boolean agreement;

  PolarityReader(Stretch stretch, List<Zone> zones) {
    this.stretch = stretch;
    this.zones = zones;
    this.agreement = stretch.setting().agreement();
  }

  /** The polarity under a force. */
  Polarity polarity(Force force) {
    if (stretch.has(Cue.OMITTED, List.of(Zone.ASIDE)) || has(Cue.NEEDLESS)) {
      return Polarity.DEFICIT;
    }
    if (has(Cue.OPPOSE)) {
      return Polarity.NEGATED;
    }
    List<Hit<Cue>> negators = negators();
    List<Hit<Cue>> lacks = force == Force.NONE ? lacks() : List.of();
    if (tail()) {
      return negators.isEmpty() ? Polarity.DEFICIT : Polarity.AFFIRMED;
    }
    if (negators.isEmpty()) {
      boolean lack = !lacks.isEmpty() || relativeLack(force);
      return lack ? Polarity.DEFICIT : Polarity.AFFIRMED;
    }
    if (new DoubleNegation(stretch, zones).affirms(negators, lacks)) {
      return Polarity.AFFIRMED;
    }
    return lacks.isEmpty() ? negated(force, negators) : Polarity.DEFICIT;
  }

  private List<Hit<Cue>> negators() {
    List<Hit<Cue>> found = new ArrayList<>();
    for (Cue cue : List.of(Cue.NOT, Cue.NO, Cue.NEITHER)) {
      for (Hit<Cue> hit : stretch.all(cue, zones)) {
        boolean aside =
            agreement && cue == Cue.NO && hit.from() > stretch.from() && !stretch.finite();
        boolean relative =
            cue == Cue.NO
                && stretch.parse().finite(hit.to())
                && stretch.verb() < hit.from()
                && stretch.finite();
        boolean address = stretch.words().mark(hit.from()).equals(".") && cue == Cue.NO;
        if (!aside && !relative && !address && !reduced(hit)) {
          found.add(hit);
        }
      }
    }
    found.sort(Comparator.comparingInt(Hit::from));
    return found;
  }

  /** "… weaknesses not yet closed": negates a participle that only describes a noun. */
  private boolean reduced(Hit<Cue> hit) {
    String next = stretch.form(hit.to());
    int before = hit.from() - 1;
    boolean english = stretch.setting().english();
    boolean participle =
        english
            ? next.endsWith("ed") || EnglishVerbs.PARTICIPLES.contains(next)
            : Grammar.of(stretch.setting().language()).verbs().participle(next);
    boolean comma = stretch.words().mark(hit.from()).equals(",");
    boolean beforeVerb = stretch.verb() > hit.to() && (comma || english);
    boolean afterVerb = english && stretch.verb() < before && !comma;
    return hit.is(Cue.NOT)
        && participle
        && before >= stretch.from()
        && (beforeVerb || afterVerb)
        && stretch.finite()
        && !stretch.parse().finite(before)
        && !BE.contains(stretch.form(before))
        && (comma || stretch.words().mark(hit.from()).isEmpty());
  }

  private List<Hit<Cue>> lacks() {
    List<Hit<Cue>> found = new ArrayList<>();
    for (Hit<Cue> hit : stretch.all(Cue.RELEASE, zones)) {
      if (!subtracts(hit)) {
        found.add(hit);
      }
    }
    for (Hit<Cue> hit : stretch.all(Cue.LACK, zones)) {
      boolean noun =
          stretch.parse().finite(hit.to()) && stretch.form(hit.from()).startsWith("mang");
      if (!noun && !remedied(hit) && (!agreement || ofTheAgreement() || ofAnActor(hit))) {
        found.add(hit);
      }
    }
    for (Hit<Cue> hit : stretch.all(Cue.WITHOUT, zones)) {
      boolean counts =
          agreement
              ? claim(hit)
              : hit.from() > stretch.from()
                  && stretch.finite()
                  && stretch.words().mark(hit.from()).isEmpty()
                  && !stretch.parse().starts(hit.from() - 1, Cue.JOIN)
                  && !action(hit);
      if (counts || (!stretch.finite() && !agreement)) {
        found.add(hit);
      }
    }
    return found;
  }

  /** "reduserer manglende oversikt", "mindre sårbar for mangel på …": less of a lack. */
  private boolean remedied(Hit<Cue> lack) {
    for (int i = Math.max(stretch.from(), lack.from() - NEAR); i < lack.from(); i++) {
      String form = stretch.form(i);
      boolean less = LESS.contains(form) && SAD.begin(stretch.form(i + 1));
      if (less || REMEDIES.begin(form)) {
        return true;
      }
    }
    return false;
  }

  /** "Planlagt vedlikehold er unntatt fra målingen": left out of a sum; nobody is freed. */
  private boolean subtracts(Hit<Cue> release) {
    int from = release.to();
    if (!FROM.contains(stretch.form(from))) {
      from--;
    }
    int of = stretch.form(from + 1).equals("the") ? from + 2 : from + 1;
    boolean somebody =
        stretch.actors().bearer().filter(actor -> actor.span().start() == start()).isPresent();
    return FROM.contains(stretch.form(from))
        && !somebody
        && !stretch.parse().starts(of, Cue.SELF)
        && !stretch.parse().starts(of, Cue.CLAIM);
  }

  private int start() {
    return stretch.words().token(stretch.from()).span().start();
  }

  /** "without anybody being forced" lacks nothing. */
  private boolean action(Hit<Cue> hit) {
    for (int i = hit.to(); i < hit.to() + 3; i++) {
      if (stretch.form(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Agreements speak of defects, deviations and failures as their subject matter; a lack counts
   * when it is said of the agreement itself.
   */
  private boolean ofTheAgreement() {
    return stretch
        .first(Cue.SELF, Stretch.ALL)
        .map(hit -> hit.from() < stretch.from() + NEAR)
        .orElse(false);
  }

  /** "Kommunen mangler en plan": said of somebody, with a verb. */
  private boolean ofAnActor(Hit<Cue> lack) {
    return lack.from() == stretch.verb() && stretch.actors().bearer().isPresent();
  }

  private boolean claim(Hit<Cue> negator) {
    for (Cue cue : List.of(Cue.CLAIM, Cue.DUTY, Cue.RIGHT)) {
      for (Hit<Cue> hit : stretch.all(cue, zones)) {
        boolean after = hit.from() >= negator.to() - 1 && hit.from() <= negator.to() + NEAR;
        if (after || hit.to() == negator.from()) {
          return true;
        }
      }
    }
    return false;
  }

  private Polarity negated(Force force, List<Hit<Cue>> negators) {
    if (!agreement && noLonger(negators.getFirst())) {
      return Polarity.NEGATED;
    }
    if (negators.stream().anyMatch(this::claim)) {
      return Polarity.DEFICIT;
    }
    boolean rule = force == Force.MUST || force == Force.MAY || force == Force.SHOULD || agreement;
    if (without(negators.getFirst())
        || (rule && (stretch.has(Cue.EXCEPT, Stretch.ALL) || before(negators.getFirst())))) {
      return Polarity.AFFIRMED;
    }
    if (force == Force.NONE || force == Force.INTENT) {
      return new Lacking(stretch, zones).of(negators.getFirst())
          ? Polarity.DEFICIT
          : Polarity.NEGATED;
    }
    return Polarity.NEGATED;
  }

  /** "ikke lenger", "no longer": what has ended does not lack. */
  private boolean noLonger(Hit<Cue> negator) {
    return LONGER.contains(stretch.form(negator.to()))
        || LONGER.contains(stretch.form(negator.to() - 1));
  }

  /** "kan ikke … uten at kommunen har samtykket" is a rule with its condition. */
  private boolean without(Hit<Cue> negator) {
    for (int i = negator.to(); i < stretch.segment().to(); i++) {
      String form = stretch.form(i);
      boolean tail = stretch.form(i + 1).equals("at") && WITHOUT.contains(form);
      if (tail || form.equals("without")) {
        return true;
      }
    }
    return false;
  }

  /** "Ingen endring er bindende før begge parter har undertegnet". */
  private boolean before(Hit<Cue> negator) {
    for (int i = negator.to(); i < stretch.segment().to(); i++) {
      if (stretch.form(i).equals("før") && stretch.parse().zone(i) == Zone.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** "uten at … var etablert" */
  private boolean tail() {
    return stretch.parse().starts(stretch.from(), Cue.TAIL)
        && (stretch.form(stretch.from()).startsWith("ut")
            || stretch.form(stretch.from()).equals("without"));
  }

  /**
   * "Det stilles forventninger … som ikke er hjemlet": the relative clause says what the sentence
   * is about.
   */
  private boolean relativeLack(Force force) {
    List<Zone> relative = List.of(Zone.RELATIVE);
    return force == Force.NONE
        && stretch.form(stretch.from()).equals("det")
        && stretch.has(Cue.NOT, relative)
        && stretch.has(Cue.EXIST, relative);
  }

  private boolean has(Cue cue) {
    return stretch.has(cue, zones);
  }
}
