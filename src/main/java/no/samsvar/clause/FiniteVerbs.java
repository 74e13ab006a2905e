package no.samsvar.clause;

import java.util.List;

/** Finds the finite verbs of a sentence by their forms and what stands before them. */
final class FiniteVerbs {
  private FiniteVerbs() {}

  static boolean[] mark(Words words, List<PhraseTable.Hit<Cue>> hits, Grammar grammar) {
    boolean[] opener = new boolean[words.size()];
    for (PhraseTable.Hit<Cue> hit : hits) {
      opener[hit.from()] |=
          hit.is(Cue.RELATIVE) || hit.is(Cue.THAT) || hit.is(Cue.IF) || hit.is(Cue.SUBORDINATE);
    }
    boolean[] finite = new boolean[words.size()];
    boolean governed = false;
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      if (opener[i] || !words.mark(i).isEmpty()) {
        // "Er saken ikke løst, løftes den": after a verb-first condition a comma begins the main part.
        governed = governed && !opener[i] && words.mark(i).equals(",") && !finite[0];
      }
      boolean marked = words.form(i - 1).equals(grammar.infinitiveMark());
      if (grammar.verbs().finite(form)) {
        finite[i] = !marked;
        governed = !marked;
      } else if (grammar.verbs().passive(form)) {
        finite[i] = !governed && !marked;
      }
    }
    return finite;
  }
}
