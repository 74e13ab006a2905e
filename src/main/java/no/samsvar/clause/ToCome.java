package no.samsvar.clause;

import no.samsvar.text.WordSet;

/**
 * Tells whether a clause in the present tense describes what a report only proposes: under a
 * heading that says so, or said of a body that the document proposes.
 */
record ToCome(Stretch stretch) {
  /** Words after the verb where its subject may stand. */
  private static final int INVERTED = 3;

  /** What is meant or seen today is no part of the proposal. */
  private static final WordSet JUDGING =
      WordSet.of(
          "mener",
          "meiner",
          "anbefaler",
          "anbefalar",
          "foreslår",
          "føreslår",
          "foreslås",
          "tilrår",
          "vurderer",
          "anser",
          "ser",
          "finner",
          "finn",
          "believe",
          "recommend",
          "propose",
          "consider",
          "think",
          "recommends",
          "proposes",
          "believes");

  private static final Affixes ROLES =
      Affixes.of(
          "leder",
          "lederen",
          "ledere",
          "lederne",
          "leiar",
          "leiaren",
          "leiarar",
          "leiarane",
          "sjef",
          "sjefen",
          "sjefer",
          "sjefene",
          "sjefar",
          "sjefane",
          "rådet",
          "rådene",
          "råda",
          "utvalget",
          "utvalet",
          "styret",
          "gruppa",
          "gruppen",
          "enheten",
          "eininga",
          "kontoret",
          "avdelingen",
          "avdelinga",
          "koordinator",
          "koordinatoren",
          "manager",
          "managers",
          "board",
          "director",
          "directors",
          "unit",
          "team");

  private static final WordSet PAST =
      WordSet.of("var", "hadde", "ble", "blei", "vart", "was", "were", "had", "did");

  private static final WordSet TODAY =
      WordSet.of(
          "dagens", "nåværende", "noverande", "today", "currently", "existing", "eksisterende");

  private static final WordSet HAVE = WordSet.of("har", "has", "have");

  /** Whether it is told, with this force, of what is still to come. */
  boolean told(Force force) {
    Mood mood = stretch.setting().mood();
    if (mood == Mood.FUTURE) {
      return !judges() && !today() && !PAST.contains(verb());
    }
    boolean proposes = !stretch.setting().terms().proposed().bodies().isEmpty();
    if (mood != Mood.PROPOSED && !proposes) {
      return false;
    }
    if (force == Force.SHOULD || judges() || today() || past() || !stretch.finite()) {
      return false;
    }
    boolean somebody = stretch.actors().bearer().isPresent();
    return (proposes && named(somebody)) || (mood == Mood.PROPOSED && (somebody || role()));
  }

  private String verb() {
    return stretch.form(stretch.verb());
  }

  /** "Avdelingslederne velger selv …": who has a part to play, by the end of the word. */
  private boolean role() {
    String subject = stretch.form(stretch.verb() - 1);
    return ROLES.end(subject);
  }

  /** Whether its subject names a proposed body, or somebody does something with it. */
  private boolean named(boolean somebody) {
    int verb = stretch.verb();
    int to = somebody ? stretch.segment().to() : Math.min(stretch.segment().to(), verb + INVERTED);
    StringBuilder subject = new StringBuilder();
    for (int i = stretch.from(); i < to; i++) {
      boolean inverted = i > verb && !somebody && verb > stretch.from() + 2;
      if (stretch.parse().zone(i) == Zone.MAIN && !inverted) {
        subject.append(subject.isEmpty() ? "" : " ").append(stretch.form(i));
      }
    }
    return stretch.setting().terms().proposed().names(subject.toString());
  }

  private boolean judges() {
    return JUDGING.contains(verb());
  }

  private boolean today() {
    for (int i = stretch.from(); i < stretch.verb() + INVERTED; i++) {
      String form = stretch.form(i);
      if (TODAY.contains(form) || (form.equals("dag") && stretch.form(i - 1).equals("i"))) {
        return true;
      }
    }
    return false;
  }

  private boolean past() {
    String verb = verb();
    String next = stretch.form(stretch.verb() + 1);
    boolean perfect =
        HAVE.contains(verb)
            && (Grammar.of(stretch.setting().language()).verbs().participle(next)
                || next.endsWith("ert"));
    return PAST.contains(verb) || perfect || (verb.endsWith("te") || verb.endsWith("de"));
  }
}
