package no.samsvar.clause;

/**
 * A verb or nominal act at words from (inclusive) to (exclusive).
 *
 * @param anchor the finite verb that governs it; the word before the deed where there is none
 * @param verb in dictionary form
 */
record Deed(int anchor, int from, int to, String verb, Form form) {
  /** How the deed stands to what it is done to. */
  enum Form {
    ACTIVE,
    PASSIVE,
    NOMINAL,
    /** Goes on with the verb that a lead-in ends with. */
    LED
  }

  boolean passive() {
    return form == Form.PASSIVE;
  }

  /** Not a demand whose act stands in the clause that it frames: "det kreves at …". */
  boolean act() {
    return !passive() || !ActionWords.FRAMES.contains(verb);
  }
}
