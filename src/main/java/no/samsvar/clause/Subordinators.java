package no.samsvar.clause;

import no.samsvar.text.WordSet;

/** Which part of a sentence a subordinating word opens. */
record Subordinators(Parse parse, boolean english) {
  /** Openers that make a fronted clause a condition: "Der staten stiller …, bruker vi …". */
  private static final WordSet PLACES = WordSet.of("der", "hvor", "kor");

  /** Words whose "for at" opens what is ensured, no purpose. */
  private static final WordSet ENSURING =
      WordSet.of(
          "sørge",
          "sørger",
          "syte",
          "syter",
          "sørgje",
          "sørgjer",
          "ansvar",
          "ansvaret",
          "ansvarlig",
          "ansvarleg",
          "garanti",
          "grunnlag");

  /** The zone of the part; MAIN when the word opens none. */
  Zone zone(int i) {
    Words words = parse.words();
    Lookahead ahead = new Lookahead(parse);
    if (parse.starts(i, Cue.PURPOSE)) {
      return Zone.PURPOSE;
    }
    boolean ensured = words.form(i).equals("for") && ENSURING.contains(words.form(i - 1));
    if (ensured || (parse.starts(i, Cue.THAT) && !(english && ahead.relativeThat(i)))) {
      boolean said = parse.starts(i - 1, Cue.SAY) || parse.finite(i - 1);
      return said || ahead.finiteLater(i + 1) ? Zone.THAT : Zone.MAIN;
    }
    boolean place = i == 0 && PLACES.contains(words.form(i)) && ahead.clauseLoosely(i + 1);
    place |= i == 0 && words.form(i).equals("om") && ahead.verbAfterComma();
    // "Upon termination the Supplier …" names an occasion, "once signed" a state: no clause.
    boolean noun = words.form(i).equals("upon");
    if (place || (parse.starts(i, Cue.IF) && !noun)) {
      return Zone.IF;
    }
    if (!ahead.clauseLoosely(i + 1) || words.form(i).equals("om")) {
      return Zone.MAIN;
    }
    return parse.starts(i, Cue.RELATIVE) ? Zone.RELATIVE : Zone.OTHER;
  }
}
