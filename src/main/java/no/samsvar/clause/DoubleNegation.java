package no.samsvar.clause;

import java.util.List;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/**
 * Tells whether negators cancel out: "mangler ikke", "ikke uvesentlig", "ingen skal stå uten
 * hjelp", "ikke mer enn fire timer", "fant ingen avvik".
 */
final class DoubleNegation {
  /** How many words after a negator its limit or fault may stand. */
  private static final int NEAR = 5;

  /** Comparatives that make a negated measure a limit. */
  private static final WordSet MORE =
      WordSet.of(
          "mer",
          "meir",
          "lenger",
          "lengre",
          "høyere",
          "høgare",
          "flere",
          "fleire",
          "større",
          "senere",
          "seinare",
          "mindre",
          "lavere",
          "lågare",
          "færre",
          "sjeldnere",
          "sjeldnare",
          "more",
          "longer",
          "higher",
          "later",
          "less",
          "lower",
          "fewer");

  private static final Affixes EXCEEDING =
      Affixes.of("overstig", "overskrid", "overgå", "exceed", "surpass");

  /** "kan ikke unngå", "ingen kan unngå": must. */
  private static final WordSet AVOIDING = WordSet.of("unngå", "avoid", "escape");

  private static final Affixes FINDING =
      Affixes.of(
          "funne",
          "fant",
          "fann",
          "avdekk",
          "avdekt",
          "registrer",
          "påvis",
          "påvist",
          "observer",
          "found",
          "find",
          "identified",
          "noted",
          "detected");

  private static final Affixes FAULTS =
      Affixes.of(
          "avvik",
          "feil",
          "mangler",
          "manglar",
          "svakhet",
          "svakheit",
          "brudd",
          "brot",
          "svikt",
          "deviation",
          "fault",
          "error",
          "weakness",
          "breach",
          "exception",
          "deficienc");

  /** Whose absence is good news: "ingen hindre for". */
  private static final Affixes OBSTACLES =
      Affixes.of("hindre", "hinder", "hindring", "motstrid", "obstacle", "barrier", "objection");

  /** What would weaken a duty or right. */
  private static final Affixes TOUCHING =
      Affixes.of(
          "påvirk",
          "påverk",
          "frit",
          "begrens",
          "avgrens",
          "innskrenk",
          "innskrenkj",
          "rokk",
          "affect",
          "relieve",
          "release",
          "limit",
          "reduce",
          "impair");

  private final Stretch stretch;
  private final List<Zone> zones;

  DoubleNegation(Stretch stretch, List<Zone> zones) {
    this.stretch = stretch;
    this.zones = zones;
  }

  /** Whether these negators and words for lacks affirm together. */
  boolean affirms(List<Hit<Cue>> negators, List<Hit<Cue>> lacks) {
    for (Hit<Cue> negator : negators) {
      boolean lack = lacks.stream().anyMatch(one -> beside(one, negator));
      if (un(stretch.form(negator.to()))
          || lack
          || limits(negator)
          || clears(negator)
          || keeps(negator)) {
        return true;
      }
    }
    return without(negators.getFirst()) || doubled() || stretch.has(Cue.TAIL, zones);
  }

  private static boolean beside(Hit<Cue> lack, Hit<Cue> negator) {
    return lack.to() == negator.from()
        || (lack.from() >= negator.to() && lack.from() < negator.to() + 2);
  }

  /** "ikke overstige fire timer", "ikke justeres med mer enn …" */
  private boolean limits(Hit<Cue> negator) {
    for (int i = negator.to(); i < end(negator); i++) {
      String form = stretch.form(i);
      String next = stretch.form(i + 1);
      boolean doing = next.equals("å") || next.endsWith("ing");
      boolean avoids = AVOIDING.contains(form) && doing && able(negator);
      boolean than = next.equals("enn") || next.equals("than");
      if (avoids || EXCEEDING.begin(form) || (MORE.contains(form) && than)) {
        return true;
      }
    }
    return false;
  }

  private boolean able(Hit<Cue> negator) {
    for (int i = Math.max(stretch.from(), negator.from() - 2); i < end(negator); i++) {
      if (stretch.parse().starts(i, Cue.MAY) || stretch.form(i).equals("cannot")) {
        return true;
      }
    }
    return false;
  }

  /** "har ikke funnet avvik": nothing is wrong. */
  private boolean clears(Hit<Cue> negator) {
    boolean finds = false;
    for (int i = Math.max(stretch.from(), negator.from() - 2); i < end(negator); i++) {
      String form = stretch.form(i);
      if (finds && i >= negator.to() && FAULTS.begin(form)) {
        return true;
      }
      if (i >= negator.to() && OBSTACLES.begin(form)) {
        return true;
      }
      finds |= FINDING.begin(form);
    }
    return false;
  }

  /** "skal ikke påvirke plikten til …": the duty goes on. */
  private boolean keeps(Hit<Cue> negator) {
    boolean touches = TOUCHING.begin(stretch.form(negator.to()));
    for (int i = negator.to() + 1; touches && i < negator.to() + 2 * NEAR; i++) {
      Parse parse = stretch.parse();
      if (parse.starts(i, Cue.CLAIM) || parse.starts(i, Cue.DUTY) || parse.starts(i, Cue.RIGHT)) {
        return true;
      }
    }
    return false;
  }

  private int end(Hit<Cue> negator) {
    return Math.min(stretch.segment().to(), negator.to() + NEAR);
  }

  /** "Ingen skal stå uten hjelp". */
  private boolean without(Hit<Cue> negator) {
    for (Hit<Cue> hit : stretch.all(Cue.WITHOUT, zones)) {
      if (hit.from() >= negator.to() && unmarked(negator.to(), hit.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean unmarked(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!stretch.words().mark(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Two negators with "at" between them: "det finnes ikke grunn til å tro at … ikke …". */
  private boolean doubled() {
    String first = stretch.form(stretch.from());
    boolean impersonal = first.equals("det") || first.equals("there") || zones.contains(Zone.THAT);
    List<Zone> framed = List.of(Zone.MAIN, Zone.THAT, Zone.PURPOSE);
    int last = -1;
    boolean parted = false;
    for (int i = stretch.from(); impersonal && i < stretch.segment().to(); i++) {
      Parse parse = stretch.parse();
      boolean negates = parse.starts(i, Cue.NOT) || parse.starts(i, Cue.NO);
      if (negates && framed.contains(parse.zone(i))) {
        if (last >= 0 && parted) {
          return true;
        }
        last = i;
        parted = false;
      }
      parted |= parse.starts(i, Cue.THAT) && !parse.starts(i - 1, Cue.JOIN);
    }
    return false;
  }

  private static boolean un(String form) {
    boolean norwegian =
        form.startsWith("u") && form.length() > 6 && (form.endsWith("lig") || form.endsWith("leg"));
    return norwegian || form.startsWith("insignific") || form.startsWith("uncommon");
  }
}
