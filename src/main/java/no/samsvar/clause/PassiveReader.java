package no.samsvar.clause;

import java.util.OptionalInt;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.document.Language;
import no.samsvar.text.WordSet;

/**
 * Sees whether the subject of a clause is acted upon: "Kunden skal varsles" binds somebody else.
 * Passives that themselves bind or entitle their subject ("forpliktes til", "gis rett til", "is
 * required to") are not among them.
 */
record PassiveReader(Parse parse, Segment segment, Language language) {
  /** An adverb or two, or the subject itself, may stand between an auxiliary and its verb. */
  private static final int BETWEEN = 6;

  private static final int SHORTEST_PASSIVE = 5;

  private static final WordSet BECOMES =
      WordSet.of("blir", "ble", "blei", "bli", "vert", "vart", "verte", "bles");
  private static final WordSet BE = WordSet.of("be", "is", "are", "was", "were", "been");

  /** Forms in -s whose subject acts, and words that only look like passives. */
  private static final WordSet ACTIVE =
      WordSet.of(
          "møtes", "møtast", "finnes", "finst", "lykkes", "lukkast", "synes", "enes", "einast",
          "trives", "minnes");

  private static final Affixes BINDING =
      Affixes.of(
          "forplikt",
          "pålegg",
          "pålagt",
          "pålag",
          "tillat",
          "sikr",
          "innvilg",
          "innrøm",
          "tildel",
          "tilby",
          "berettig",
          "oblig",
          "requir",
          "entitl",
          "permitt",
          "allow",
          "authori",
          "grant",
          "bound",
          "expect",
          "prohibit",
          "commit",
          "deem",
          "respons");

  private static final WordSet GIVING =
      WordSet.of("gis", "gitt", "gjevast", "gjeve", "gies", "given", "gjevne");
  private static final Affixes MESSAGE =
      Affixes.of(
          "beskjed",
          "melding",
          "varsel",
          "underretning",
          "underretting",
          "informasjon",
          "orientering",
          "opplysning",
          "tilbakemelding",
          "notice",
          "notification",
          "information");
  private static final WordSet GETTING = WordSet.of("få", "får", "receive", "receives");
  private static final WordSet KNOWING = WordSet.of("vite", "vita", "høre", "høyre");
  private static final Affixes TELLING =
      Affixes.of(
          "varsl",
          "underrett",
          "informer",
          "orienter",
          "kontakt",
          "meddel",
          "tilskriv",
          "notif",
          "inform",
          "told",
          "advis",
          "alert",
          "contact",
          "warn");

  /** What a passive does to its subject. */
  enum Effect {
    /** The clause is active, or its passive binds or entitles the subject. */
    NONE,
    /** The subject is told something. */
    TOLD,
    /** Something else is done to the subject. */
    DONE
  }

  /** The effect of the main verb, which stands at the given word. */
  Effect effect(int verb) {
    if (getsWord(verb)) {
      return Effect.TOLD;
    }
    OptionalInt passive = language == Language.ENGLISH ? english(verb) : norwegian(verb);
    return passive.isEmpty() ? Effect.NONE : ofPassive(passive.getAsInt());
  }

  /** "Kunden skal få vite det", "kommunen får melding", "the Customer shall receive notice". */
  private boolean getsWord(int verb) {
    VerbForms verbs = Grammar.of(language).verbs();
    for (int i = verb; i >= 0 && i < Math.min(segment.to(), verb + BETWEEN); i++) {
      String form = parse.words().form(i);
      if (GETTING.contains(form) && parse.zone(i) == Zone.MAIN) {
        return KNOWING.contains(parse.words().form(i + 1)) || message(i);
      }
      if (i > verb && verbs.infinitive(form)) {
        return false;
      }
    }
    return false;
  }

  private Effect ofPassive(int passive) {
    String form = parse.words().form(passive);
    if (GIVING.contains(form)) {
      return message(passive) ? Effect.TOLD : Effect.NONE;
    }
    if (BINDING.begin(form)) {
      return Effect.NONE;
    }
    return TELLING.begin(form) ? Effect.TOLD : Effect.DONE;
  }

  private OptionalInt norwegian(int verb) {
    VerbForms verbs = Grammar.of(language).verbs();
    boolean becomes = false;
    for (int i = verb; i < Math.min(segment.to(), verb + BETWEEN); i++) {
      String form = parse.words().form(i);
      boolean stops = i > verb && (!parse.words().mark(i).isEmpty() || parse.zone(i) != Zone.MAIN);
      if (stops || (i > verb && verbs.infinitive(form) && !BECOMES.contains(form))) {
        return OptionalInt.empty();
      }
      boolean passive = (verbs.passive(form) || nynorsk(form)) && !ACTIVE.contains(form);
      boolean participle = becomes && (verbs.participle(form) || form.endsWith("ert"));
      if (passive || participle || GIVING.contains(form)) {
        return OptionalInt.of(i);
      }
      becomes |= BECOMES.contains(form);
    }
    return OptionalInt.empty();
  }

  /** "Orienterast", "varslast"; but not "fast". */
  private static boolean nynorsk(String form) {
    return form.length() > SHORTEST_PASSIVE && form.endsWith("ast");
  }

  private OptionalInt english(int verb) {
    boolean be = false;
    for (int i = verb; i < Math.min(segment.to(), verb + BETWEEN); i++) {
      String form = parse.words().form(i);
      if (i > verb && (!parse.words().mark(i).isEmpty() || parse.zone(i) != Zone.MAIN)) {
        return OptionalInt.empty();
      }
      boolean participle = EnglishVerbs.PARTICIPLES.contains(form) || form.endsWith("ed");
      if (be && (participle || form.equals("told") || form.equals("given"))) {
        return OptionalInt.of(i);
      }
      be |= BE.contains(form);
    }
    return OptionalInt.empty();
  }

  private boolean message(int from) {
    for (int i = from + 1; i < Math.min(segment.to(), from + BETWEEN); i++) {
      String form = parse.words().form(i);
      if (MESSAGE.begin(form)) {
        return true;
      }
    }
    return false;
  }
}
