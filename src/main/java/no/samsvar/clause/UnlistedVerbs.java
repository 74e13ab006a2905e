package no.samsvar.clause;

import no.samsvar.text.WordSet;

/**
 * Finite verbs that no list holds, by their ending and where they stand: first before a pronoun,
 * after the comma that ends a condition, or after "som" in a part that a comma and a verb close.
 */
record UnlistedVerbs(Words words, VerbForms verbs) {
  private static final int SHORTEST = 4;

  /** Words between an English "that" and the modal of the main part. */
  private static final int RELATIVE = 7;

  private static final WordSet AFTER_VERB =
      WordSet.of(
          "vi", "me", "du", "dere", "de", "dei", "han", "hun", "ho", "man", "ein", "det", "den",
          "dette", "ikke", "ikkje", "jeg", "eg");

  private static final WordSet NOT = WordSet.of("ikke", "ikkje", "aldri");

  private static final WordSet NO_LONGER =
      WordSet.of(
          "lenger", "lengre", "lengar", "alltid", "også", "bare", "berre", "ellers", "elles");

  private static final Affixes ENDINGS = Affixes.of("er", "ar", "s", "st", "te", "de", "år", "ør");

  private static final WordSet OPENERS = WordSet.of("that", "which", "who");

  private static final WordSet MODALS =
      WordSet.of("shall", "must", "should", "may", "can", "will", "might");

  private static final WordSet SUBJECTS =
      WordSet.of(
          "the", "a", "an", "it", "they", "we", "you", "each", "any", "either", "this", "all");

  /** Marks what the lists left out. */
  void mark(boolean[] finite) {
    for (int i = 0; i < words.size(); i++) {
      if (!finite[i] && (first(i) || main(i, finite) || relative(i, finite) || denied(i, finite))) {
        finite[i] = true;
      }
    }
  }

  /** The same for English, where no ending tells: "cases that drag on should …". */
  void markEnglish(boolean[] finite) {
    for (int i = 1; i < words.size(); i++) {
      boolean opens = OPENERS.contains(words.form(i - 1)) && i > 1 && words.mark(i).isEmpty();
      if (opens && !finite[i] && !SUBJECTS.contains(words.form(i)) && modalFollows(i, finite)) {
        finite[i] = true;
      }
    }
  }

  private boolean modalFollows(int from, boolean[] finite) {
    for (int i = from + 1; i < Math.min(words.size(), from + RELATIVE); i++) {
      if (!words.mark(i).isEmpty()) {
        return false;
      }
      if (finite[i]) {
        return MODALS.contains(words.form(i));
      }
    }
    return false;
  }

  /** "spørsmål som ikke trengs": after "som ikke" stands a verb, unless one comes soon after. */
  private boolean denied(int i, boolean[] finite) {
    int not = NO_LONGER.contains(words.form(i - 1)) ? i - 2 : i - 1;
    String form = words.form(i);
    boolean verb = form.length() >= SHORTEST && ENDINGS.end(form);
    boolean soon =
        i + 1 < finite.length && (finite[i + 1] || (i + 2 < finite.length && finite[i + 2]));
    return NOT.contains(words.form(not))
        && words.form(not - 1).equals("som")
        && verb
        && !soon
        && !NO_LONGER.contains(form)
        && words.mark(i).isEmpty();
  }

  private boolean present(int i) {
    String form = words.form(i);
    return form.length() >= SHORTEST
        && (form.endsWith("er") || form.endsWith("ar"))
        && !words.number(i);
  }

  /** "Klarer vi ikke kravet, …" */
  private boolean first(int i) {
    return i == 0 && present(i) && AFTER_VERB.contains(words.form(1)) && words.mark(1).isEmpty();
  }

  /** "Er ikkje golva reine, minkar betalinga …" */
  private boolean main(int i, boolean[] finite) {
    return i > 1
        && finite[0]
        && words.mark(i).equals(",")
        && present(i)
        && words.mark(i + 1).isEmpty()
        && !FiniteVerbs.NO_VERBS.contains(words.form(i))
        && i + 1 < words.size();
  }

  /** "Saker som drar ut, bør …", but not "Kommunene, som kunder, skal …". */
  private boolean relative(int i, boolean[] finite) {
    if (i == 0
        || !words.form(i - 1).equals("som")
        || !words.mark(i - 1).isEmpty()
        || !words.mark(i).isEmpty()
        || !present(i)) {
      return false;
    }
    for (int j = i + 1; j < words.size(); j++) {
      if (finite[j]) {
        return words.mark(j).equals(",");
      }
    }
    return false;
  }
}
