package no.samsvar.clause;

import java.util.List;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/** Tells whether what a clause without force denies is that something is there. */
record Lacking(Stretch stretch, List<Zone> zones) {
  /** How far from a negator stands what it denies. */
  private static final int NEAR = 4;

  private static final WordSet COPULAS =
      WordSet.of("er", "var", "blir", "vert", "is", "are", "was", "were");

  private static final WordSet ANYBODY =
      WordSet.of("noen", "noe", "nokon", "noko", "nokre", "any", "anybody", "anyone", "anything");

  private static final WordSet THERE = WordSet.of("det", "there", "der");

  /** Whether this negator says that something lacks; else it only denies. */
  boolean of(Hit<Cue> negator) {
    if (negator.is(Cue.NEITHER) && COPULAS.contains(stretch.form(negator.from() - 1))) {
      return existing(negator);
    }
    if (negator.is(Cue.NO) || negator.is(Cue.NEITHER)) {
      boolean subject =
          (negator.from() == stretch.from() && stretch.finite())
              || stretch.parse().finite(negator.to())
              || (negator.is(Cue.NEITHER) && negator.from() == stretch.from());
      return !subject || existing(negator) || paired(negator);
    }
    return existing(negator) || nobody(negator);
  }

  /** "Det er ikke noen som …", "der det ikke er noen som …" */
  private boolean nobody(Hit<Cue> negator) {
    boolean there = COPULAS.contains(stretch.form(stretch.verb()));
    for (int i = negator.to(); i < negator.to() + NEAR; i++) {
      if (there && ANYBODY.contains(stretch.form(i))) {
        return THERE.contains(stretch.form(stretch.from()));
      }
    }
    return false;
  }

  /**
   * Whether what is negated is being there: "er ikke etablert", "har ikke noen plan", not "har ikke
   * undersøkt".
   */
  private boolean existing(Hit<Cue> negator) {
    for (Hit<Cue> hit : stretch.all(Cue.EXIST, zones)) {
      boolean auxiliary = hit.to() == hit.from() + 1 && has(stretch.form(hit.from()));
      if (stretch.parse().starts(hit.to(), Cue.THAT)) {
        // "ikke gitt at", "ikke mulig at": what is said of a statement.
        continue;
      }
      boolean near = hit.to() >= negator.from() - 1 && hit.from() <= negator.to() + NEAR + 1;
      if (!auxiliary && near) {
        return true;
      }
      boolean perfect = false;
      for (int i = hit.to(); i < stretch.segment().to(); i++) {
        perfect |= participle(stretch.form(i)) && !stretch.parse().starts(i, Cue.EXIST);
      }
      if (auxiliary && near && !perfect) {
        return true;
      }
    }
    return false;
  }

  /** "verken … eller", not "neither party". */
  private boolean paired(Hit<Cue> negator) {
    boolean norwegian = !stretch.setting().english();
    for (int i = negator.to(); i < stretch.segment().to(); i++) {
      norwegian |= stretch.form(i).equals("nor");
    }
    return negator.is(Cue.NEITHER) && norwegian;
  }

  private boolean participle(String form) {
    boolean english = stretch.setting().english();
    return Grammar.of(stretch.setting().language()).verbs().participle(form)
        || form.endsWith(english ? "ed" : "ert");
  }

  private static boolean has(String form) {
    return form.equals("har")
        || form.equals("has")
        || form.equals("have")
        || form.equals("hadde")
        || form.equals("had");
  }
}
