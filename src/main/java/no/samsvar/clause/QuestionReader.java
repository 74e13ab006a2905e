package no.samsvar.clause;

import no.samsvar.text.WordSet;

/** Tells questions, also those that end in a full stop. */
final class QuestionReader {
  private static final WordSet OPENERS =
      WordSet.of(
          "har",
          "er",
          "blir",
          "finnes",
          "finst",
          "foreligger",
          "bør",
          "kan",
          "is",
          "are",
          "does",
          "do",
          "has",
          "have");

  private static final WordSet AUXILIARIES =
      WordSet.of("do", "does", "did", "should", "can", "will", "must", "shall");

  private static final WordSet SUBJECTS =
      WordSet.of("som", "vi", "de", "det", "dette", "den", "dei", "man", "han", "hun", "ho");

  /** Words between a question word and its verb. */
  private static final int PHRASE = 3;

  private final Stretch stretch;

  QuestionReader(Stretch stretch) {
    this.stretch = stretch;
  }

  boolean asks() {
    String mark = stretch.words().mark(stretch.segment().to());
    int question = mark.indexOf('?');
    boolean inside = mark.indexOf(')') > question && !stretch.words().marked(stretch.from(), '(');
    return (question >= 0 && !inside) || inverted() || wondering() || wonderingInEnglish();
  }

  /**
   * "Hvor viktig blir dialogen.", "Hvilke tiltak er satt i verk.": a question word, and its verb
   * before any subject; no statement after a comma ("Hvilke data som lagres, følger av …").
   */
  private boolean wondering() {
    int from = stretch.from();
    Parse parse = stretch.parse();
    boolean opens =
        from == 0
            && parse.starts(0, Cue.ASK)
            && stretch.words().capital(0)
            && stretch.setting().body()
            && !stretch.setting().english()
            && !stretch.form(0).equals("når");
    int verb = from + 1;
    while (opens && verb <= from + PHRASE && !parse.finite(verb)) {
      if (!stretch.words().mark(verb).isEmpty() || SUBJECTS.contains(stretch.form(verb))) {
        return false;
      }
      verb++;
    }
    if (!opens || !parse.finite(verb) || definite(stretch.form(verb - 1))) {
      return false;
    }
    for (int i = verb + 1; i < stretch.words().size(); i++) {
      if (stretch.words().mark(i).startsWith(",") && parse.finite(i)) {
        return false;
      }
    }
    String end = stretch.words().mark(stretch.words().size());
    return end.startsWith(".") || (end.isEmpty() && stretch.setting().place() == Place.LIST_ITEM);
  }

  /** "How do we ensure …", "How should it be done": the auxiliary stands before its subject. */
  private boolean wonderingInEnglish() {
    return stretch.setting().english()
        && stretch.from() == 0
        && stretch.setting().body()
        && stretch.parse().starts(0, Cue.ASK)
        && stretch.words().capital(0)
        && AUXILIARIES.contains(stretch.form(1))
        && !stretch.form(0).equals("when");
  }

  private static boolean definite(String form) {
    return form.length() > PHRASE + 1
        && (form.endsWith("en") || form.endsWith("et") || form.endsWith("ene"));
  }

  /**
   * "Har kommunen tilstrekkelig styring …": verb, then its subject, and no main clause after it.
   */
  private boolean inverted() {
    int from = stretch.from();
    if (from != 0
        || stretch.parse().zone(0) != Zone.MAIN
        || !OPENERS.contains(stretch.form(0))
        || !stretch.words().capital(0)
        || !stretch.words().mark(stretch.segment().to()).startsWith(".")) {
      return false;
    }
    String next = stretch.form(1);
    boolean subject =
        stretch.words().capital(1)
            || next.equals("det")
            || next.equals("there")
            || next.equals("the")
            || (next.endsWith("en") && next.length() > 3)
            || next.endsWith("ene")
            || next.endsWith("ane")
            || next.equals("vi");
    return subject && stretch.parse().finite(0) && stretch.setting().place() != Place.TABLE_ROW;
  }
}
