package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.document.Language;
import no.samsvar.text.WordSet;
import no.samsvar.text.WordTable;

/**
 * Verbs in the form that a dictionary lists them under; Norwegian ones as in bokmål, so that the
 * same verb has one form in both written norms. Empty where the form is not surely a verb's.
 */
final class VerbDictionary {
  private static final String NORWEGIAN =
      """
      gi: gis gies gir gjev gje gjeve gjevast gjevne gitt
      ta: tas tar tek take takast tatt teke teken tekne
      gå: går gås gåast gått
      se: ser ses sees sjå sjåast
      si: sier seier seie seiast sies sagt
      gjøre: gjør gjøres gjort gjere gjer gjerast
      sette: setter set setje setjast settes satt fastsett iverksett avsett nedsett innsett
      legge: legger legg leggje leggjast leggast lagt lagd legges
      holde: holder held halde haldast holdt holdes
      komme: kommer kjem kome
      slå: slår slått slås slåast
      stå: står stått
      eie: eier eies eid eige eig eigd eigast
      finne: finner finn funnet funne finnast
      be: ber bedt
      få: får fått
      ha: har hatt
      sørge: sørger sørgje sørgjer syte syter sytt
      peke: peike peikar peikast peika
      regne: rekne reknar reknast rekna
      beregne: berekne bereknar bereknast berekna
      møtes: møtast møtest
      sitte: sitje sit
      ligge: liggje
      """;

  private static final String ENGLISH =
      """
      give: given gives
      make: made makes
      keep: kept keeps
      hold: held holds
      send: sent sends
      pay: paid pays
      set: set sets
      put: put puts
      build: built builds
      find: found finds
      take: taken takes
      show: shown shows
      write: written writes
      bring: brought brings
      do: done
      meet: met meets
      tell: told tells
      lead: led leads
      prepare: prepared
      measure: measured
      require: required
      """;

  /** What stands before the verbs of the list: overta, fastsette, framlegge, kartlegge. */
  private static final String PARTICLES =
      """
      an av be bort del etter fast for fore føre fra frå fram frem gjen god gjennom inn ivare kart
      iverk med mot ned om opp opprett over på rette til tilbake under unn ut ved vedlike bi
      tilrette
      """;

  private static final WordSet PARTICLE = WordSet.in(PARTICLES);

  /** Most words begin with none of them. */
  private static final Affixes BEGINNINGS = Affixes.of(PARTICLES.strip().split("\\s+", -1));

  /** Presents without an ending, and nouns that look like them: "tek", "vedlegg". */
  private static final List<String> PRESENTS =
      List.of("legg", "tek", "gjev", "kjem", "held", "eig", "finn");

  private static final int LONGEST_PARTICLE = 8;
  private static final int LONGEST_FORM = 10;

  private static final WordTable<String> NORWEGIAN_FORMS = forms(NORWEGIAN);
  private static final WordTable<String> ENGLISH_FORMS = forms(ENGLISH);

  private final VerbForms verbs;
  private final boolean english;

  VerbDictionary(Language language) {
    Grammar grammar = Grammar.of(language);
    this.verbs = grammar.verbs();
    this.english = grammar.english();
  }

  private static WordTable<String> forms(String lines) {
    WordTable<String> forms = new WordTable<>();
    for (String line : lines.strip().split("\n", -1)) {
      String verb = line.substring(0, line.indexOf(':'));
      Stream.of(line.substring(verb.length() + 1).strip().split(" ", -1))
          .forEach(form -> forms.put(form, verb));
      forms.put(verb, verb);
    }
    return forms;
  }

  /** The verb of a word that stands where only an infinitive can. */
  String infinitive(Token token) {
    if (english) {
      return token.form();
    }
    return key(token).orElseGet(() -> bokmaal(token.form()));
  }

  /** "varsles", "varslast", "vedtas", "gjennomgåast" */
  Optional<String> passive(Token token) {
    String form = token.form();
    Optional<String> known = listed(form).or(() -> key(token));
    if (known.isPresent() || form.length() < 4) {
      return known;
    }
    if (form.endsWith("åast")) {
      return Optional.of(bokmaal(cut(form, 3)));
    }
    if (form.endsWith("ast") || form.endsWith("est")) {
      return Optional.of(bokmaal(cut(form, 3) + "e"));
    }
    return form.endsWith("s") ? Optional.of(bokmaal(cut(form, 1))) : Optional.empty();
  }

  /** "varslet", "varsla", "gjennomført", "notified": a participle of a verb that is known. */
  Optional<String> participle(Token token) {
    String form = token.form();
    if (english) {
      boolean regular = form.endsWith("ed") && form.length() > 4;
      Optional<String> listed = Optional.ofNullable(ENGLISH_FORMS.get(form));
      return listed.or(() -> regular ? Optional.of(past(token)) : Optional.empty());
    }
    if (form.endsWith("r") || unended(form)) {
      return Optional.empty();
    }
    return listed(form)
        .or(() -> key(token))
        .or(() -> ended(form, "erte", "ere"))
        .or(() -> ended(form, "te", "e"))
        .or(() -> ended(form, "de", "e"))
        .or(() -> ended(form, "ert", "ere"))
        .or(() -> ended(form, "et", "e"))
        .or(() -> ended(form, "t", "e"))
        .or(() -> ended(form, "a", "e"))
        .or(() -> ended(form, "d", "e"));
  }

  private static boolean unended(String form) {
    for (String present : PRESENTS) {
      if (form.endsWith(present)) {
        return true;
      }
    }
    return false;
  }

  /** The stemmer leaves what is an adjective too: "applied". */
  private static String past(Token token) {
    boolean left = token.stem().endsWith("ied");
    return left ? cut(token.stem(), 3) + "y" : token.stem();
  }

  /** "varsler", "varslar", "delivers": a finite present of a verb that is known. */
  Optional<String> present(Token token) {
    String form = token.form();
    if (english) {
      boolean third = form.endsWith("s") || verbs.infinitive(form);
      Optional<String> listed = Optional.ofNullable(ENGLISH_FORMS.get(form));
      return listed.or(
          () -> third ? Optional.of(token.stem()).filter(verbs::infinitive) : Optional.empty());
    }
    boolean past = form.endsWith("te") || form.endsWith("de");
    return listed(form)
        .or(() -> past ? Optional.empty() : key(token))
        .or(() -> ended(form, "er", "e"))
        .or(() -> ended(form, "ar", "e"))
        .or(() -> ended(form, "r", ""));
  }

  /** "rapportering", "utarbeidelse", "reporting": the verb of a nominal act, if it is known. */
  Optional<String> nominal(Token token) {
    String form = token.form();
    if (english) {
      return Optional.of(token.stem())
          .filter(stem -> form.endsWith("ing") && !stem.endsWith("ing"))
          .filter(verbs::infinitive);
    }
    return ended(form, "ing", "e")
        .or(() -> ended(form, "inga", "e"))
        .or(() -> ended(form, "ingen", "e"))
        .or(() -> ended(form, "else", "e"))
        .or(() -> ended(form, "elsen", "e"));
  }

  private Optional<String> ended(String form, String ending, String verb) {
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return Optional.empty();
    }
    String infinitive = bokmaal(cut(form, ending.length()) + verb);
    return verbs.infinitive(infinitive) ? Optional.of(infinitive) : Optional.empty();
  }

  /** The normaliser's key where that is an infinitive: følge for fylgje, løse for løyse. */
  private Optional<String> key(Token token) {
    String stem = token.stem();
    return stem.endsWith("e") && verbs.infinitive(stem)
        ? Optional.of(bokmaal(stem))
        : Optional.empty();
  }

  private static Optional<String> listed(String form) {
    String known = NORWEGIAN_FORMS.get(form);
    if (known != null) {
      return Optional.of(known);
    }
    if (!BEGINNINGS.begin(form)) {
      return Optional.empty();
    }
    int least = Math.max(2, form.length() - LONGEST_FORM);
    for (int at = Math.min(form.length() - 2, LONGEST_PARTICLE); at >= least; at--) {
      String verb = NORWEGIAN_FORMS.get(form.substring(at));
      if (verb != null && PARTICLE.contains(form.substring(0, at))) {
        return Optional.of(fram(form.substring(0, at) + verb));
      }
    }
    return Optional.empty();
  }

  /** An infinitive of either norm as bokmål has it. */
  private static String bokmaal(String infinitive) {
    Optional<String> listed = listed(infinitive);
    if (listed.isPresent()) {
      return listed.get();
    }
    String verb = infinitive;
    if (verb.endsWith("gje") || verb.endsWith("kje")) {
      verb = cut(verb, 2) + "e";
    } else if (verb.length() > 4 && verb.endsWith("a")) {
      verb = cut(verb, 1) + "e";
    }
    return fram(verb);
  }

  private static String fram(String verb) {
    String begun = verb.startsWith("frem") ? "fram" + verb.substring(4) : verb;
    return begun.startsWith("vidare") ? "videre" + begun.substring(6) : begun;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
