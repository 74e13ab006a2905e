package no.samsvar.clause;

import no.samsvar.text.WordSet;

/**
 * Sees a Norwegian relative clause that no "som" opens: "de systemene han er ansvarlig for", "den
 * bistand Kunden kan be om". A subject right after a noun, with its verb behind it, can be nothing
 * else, since the verb of a main clause would stand between them.
 */
record ContactClause(Parse parse) {
  /** Words of a subject that is no pronoun, and what may stand before its verb. */
  private static final int SUBJECT = 9;

  private static final int SHORTEST = 4;

  private static final WordSet PRONOUNS =
      WordSet.of("han", "hun", "ho", "vi", "jeg", "eg", "du", "man", "de", "dei", "dere", "dykk");
  private static final WordSet HEADS = WordSet.of("det", "alt", "noe", "noko", "alle", "dem");
  private static final WordSet ARTICLES = WordSet.of("den", "det", "de", "dei");

  /** Words that are no nouns, though a subject may follow them. */
  private static final WordSet NO_NOUNS =
      WordSet.of(
          "ikke",
          "ikkje",
          "også",
          "derfor",
          "difor",
          "likevel",
          "dermed",
          "kanskje",
          "bare",
          "berre",
          "deretter",
          "samtidig",
          "samstundes",
          "imidlertid",
          "slik",
          "men",
          "enn",
          "selv",
          "sjølv",
          "både",
          "enten",
          "anten",
          "uten",
          "utan",
          "etter",
          "under",
          "mellom",
          "mellem",
          "siden",
          "sidan",
          "eller",
          "samt",
          "mens",
          "medan");

  /** Whether word i begins such a clause. */
  boolean opens(int i) {
    Words words = parse.words();
    boolean noun = i > 0 && words.mark(i).isEmpty() && noun(i - 1);
    if (!noun) {
      return false;
    }
    if (PRONOUNS.contains(words.form(i))) {
      return parse.finite(i + 1);
    }
    String before = words.form(i - 1);
    boolean adjective = before.endsWith("e") && !before.endsWith("ne");
    boolean framed = ARTICLES.contains(words.form(i - 2)) && !words.capital(i - 1) && !adjective;
    return framed && words.capital(i) && verb(i);
  }

  /** "merket som åpne, skal …": "som" before what ends at a comma without a verb compares. */
  boolean compares(int i) {
    Words words = parse.words();
    int comma = i + 1;
    while (comma < words.size() && words.mark(comma).isEmpty() && !parse.finite(comma)) {
      comma++;
    }
    return words.form(i).equals("som")
        && comma > i + 1
        && comma < words.size()
        && words.mark(comma).equals(",")
        && parse.finite(comma);
  }

  private boolean noun(int i) {
    String form = parse.words().form(i);
    if (HEADS.contains(form)) {
      return i == 0 || !parse.finite(i - 1) || !form.equals("det");
    }
    return form.length() >= SHORTEST
        && !parse.finite(i)
        && !NO_NOUNS.contains(form)
        && !parse.words().number(i)
        && !parse.starts(i, Cue.SUBORDINATE)
        && !parse.starts(i, Cue.ASK)
        && !parse.starts(i, Cue.IF)
        && !parse.starts(i, Cue.SAY)
        && !ActorReader.preposition(form);
  }

  /** Whether a verb follows before any mark. */
  private boolean verb(int from) {
    for (int i = from + 1; i < Math.min(parse.words().size(), from + SUBJECT); i++) {
      if (!parse.words().mark(i).isEmpty() || new Lookahead(parse).subordinator(i)) {
        return false;
      }
      if (parse.finite(i)) {
        return true;
      }
    }
    return false;
  }
}
