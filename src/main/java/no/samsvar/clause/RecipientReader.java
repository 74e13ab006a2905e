package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.document.Language;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/** Reads to whom something is owed: named after a preposition of direction, or as an object. */
record RecipientReader(Parse parse, Segment segment, Language language) {
  private static final WordSet TOWARDS =
      WordSet.of("til", "overfor", "for", "to", "hos", "med", "with", "against", "mot");

  private static final WordSet ARTICLES =
      WordSet.of("the", "den", "det", "dei", "de", "each", "any", "our", "its", "a", "an");

  private static final List<String> DEMANDS = List.of("kreve", "krevje", "demand", "require");

  private static final Affixes APPOINTS =
      Affixes.of(
          "velg", "vel", "oppnevn", "oppnemn", "ansett", "tilsett", "utpek", "appoint", "elect",
          "engag", "bruk", "nytt", "use", "er", "is", "are", "ha", "drift", "run", "bytt", "byt");

  /** Whose "for" names what somebody answers for: "hefter for underleverandørene". */
  private static final List<String> ANSWERING =
      List.of(
          "ansvar",
          "heft",
          "svar",
          "garanter",
          "står",
          "innestår",
          "liable",
          "responsible",
          "accountable",
          "liability",
          "responsibility",
          "answer");

  /** Verbs whose "til" leads somewhere; elsewhere "rutinane til kommunen" are the council's. */
  private static final Affixes GIVING =
      Affixes.of(
          "gi",
          "gje",
          "send",
          "lever",
          "rapporter",
          "meld",
          "varsl",
          "betal",
          "overfør",
          "over",
          "tilbake",
          "legg",
          "lagt",
          "lagd",
          "utlever",
          "vis",
          "still",
          "stil",
          "overlat",
          "bring",
          "vend",
          "rett",
          "formidl",
          "tilby",
          "rekn",
          "sel");

  private static final int BEFORE = 3;

  /** The recipient among those named after the verb, other than the bearer. */
  Optional<Actor> recipient(List<NamedActor> named, Optional<Actor> bearer, int verb) {
    Optional<Span> own = bearer.map(Actor::span);
    for (NamedActor one : named) {
      boolean other = own.isEmpty() || !own.get().equals(one.actor().span());
      int before = beforeArticle(one.from());
      if (other && one.from() > verb && (towards(before) || object(before))) {
        return Optional.of(one.actor());
      }
    }
    return Optional.empty();
  }

  private int beforeArticle(int i) {
    int before = i - 1;
    while (ARTICLES.contains(parse.words().form(before))) {
      before--;
    }
    return before;
  }

  private boolean towards(int i) {
    String form = parse.words().form(i);
    boolean demanded = form.equals("av") && near(DEMANDS, i);
    boolean answered = form.equals("for") && near(ANSWERING, i);
    boolean source = form.equals("to") && parse.words().form(i - 1).equals("according");
    boolean owner = form.equals("til") && possessive(i);
    return (TOWARDS.contains(form) && !answered && !source && !owner)
        || demanded
        || (form.equals("by") && near(DEMANDS, i));
  }

  private boolean near(List<String> stems, int i) {
    for (int j = Math.max(segment.from(), i - BEFORE); j < i; j++) {
      if (stems.stream().anyMatch(parse.words().form(j)::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /** "rutinane til kommunen" in nynorsk, where nothing is given. */
  private boolean possessive(int i) {
    String before = parse.words().form(i - 1);
    boolean nynorsk = language == Language.NYNORSK;
    boolean definite =
        before.endsWith("ane") || (nynorsk && (before.endsWith("en") || before.endsWith("a")));
    for (int j = segment.from(); j < segment.to(); j++) {
      if (GIVING.begin(parse.words().form(j))) {
        return false;
      }
    }
    return definite;
  }

  /** "varsle Kunden", but not "velge styre". */
  private boolean object(int i) {
    VerbForms verbs = Grammar.of(language).verbs();
    String form = parse.words().form(i);
    boolean verb = verbs.infinitive(form) || verbs.finite(form) || verbs.passive(form);
    return verb && !APPOINTS.begin(form);
  }
}
