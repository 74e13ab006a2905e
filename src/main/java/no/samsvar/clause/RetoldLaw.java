package no.samsvar.clause;

import no.samsvar.text.WordSet;

/**
 * Sees whether an agreement only retells what the law says to all the world: "Under Article 28,
 * contracts with processors have to provide …", "Loven krever at virksomheter …".
 */
record RetoldLaw(Stretch stretch) {
  /** A law stands so near the words that point to it. */
  private static final int NEAR = 7;

  private static final Affixes LAWS =
      Affixes.of(
          "loven",
          "lova",
          "forskriften",
          "forskrifta",
          "forordningen",
          "forordninga",
          "direktivet",
          "gdpr",
          "gdprs");

  private static final WordSet ENGLISH_LAWS = WordSet.of("act", "regulation", "directive", "gdpr");

  private static final WordSet POINTING =
      WordSet.of(
          "etter", "ifølge", "ifølgje", "under", "according", "pursuant", "henhold", "følge");

  private static final Affixes DEMANDS =
      Affixes.of(
          "krev",
          "pålegg",
          "opnar",
          "åpner",
          "gir",
          "gjev",
          "fastset",
          "forutset",
          "føreset",
          "requir",
          "oblig",
          "allow",
          "entitl",
          "demand");

  /** Anybody of a kind, in the indefinite. */
  private static final WordSet ANYBODY =
      WordSet.of(
          "contracts",
          "agreements",
          "controllers",
          "processors",
          "bodies",
          "organisations",
          "organizations",
          "municipalities",
          "authorities",
          "companies",
          "suppliers",
          "avtaler",
          "avtalar",
          "kontrakter",
          "kontraktar",
          "kommuner",
          "kommunar",
          "virksomheter",
          "verksemder",
          "leverandører",
          "leverandørar",
          "databehandlere",
          "databehandlarar",
          "databehandleravtaler",
          "databehandlaravtalar",
          "behandlingsansvarlige",
          "organer",
          "organ",
          "selskaper",
          "selskap",
          "oppdragsgivere",
          "oppdragsgjevarar");

  boolean told() {
    int law = law();
    if (law < 0 || party()) {
      return false;
    }
    boolean pointed = law < stretch.from() + NEAR && points();
    boolean demands = law < stretch.verb() && demands(stretch.verb()) && !governed(law);
    return (pointed && anybody(law)) || (demands && (anybody(law) || !framed()));
  }

  private int law() {
    for (int i = stretch.from(); i < stretch.segment().to(); i++) {
      String form = stretch.form(i);
      boolean english =
          ENGLISH_LAWS.contains(form) && (form.equals("gdpr") || stretch.words().capital(i));
      if (english || LAWS.end(form)) {
        return i;
      }
    }
    return -1;
  }

  private boolean points() {
    return POINTING.contains(stretch.form(stretch.from()))
        || POINTING.contains(stretch.form(stretch.from() + 1));
  }

  private boolean demands(int verb) {
    return DEMANDS.begin(stretch.form(verb));
  }

  private boolean governed(int i) {
    return ActorReader.preposition(stretch.form(i - 1))
        || ActorReader.preposition(stretch.form(i - 2));
  }

  private boolean framed() {
    return stretch.zone(Zone.THAT);
  }

  /** Whether anybody of a kind is the one who must or may. */
  private boolean anybody(int law) {
    for (int i = law + 1; i < stretch.segment().to(); i++) {
      if (ANYBODY.contains(stretch.form(i)) && !governedByAny(i)) {
        return true;
      }
    }
    return false;
  }

  /** "av offentlige virksomheter": not who must. */
  private boolean governedByAny(int i) {
    return ActorReader.preposition(stretch.form(i - 1));
  }

  /** Whether one of the parties is named with it. */
  private boolean party() {
    return stretch.actors().actors().stream()
        .map(Actor::role)
        .anyMatch(
            role ->
                role == Role.SUPPLIER
                    || role == Role.CUSTOMER
                    || role == Role.PROCESSOR
                    || role == Role.BOTH_PARTIES);
  }
}
