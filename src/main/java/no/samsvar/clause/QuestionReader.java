package no.samsvar.clause;

import java.util.Set;

/** Tells questions, also those that end in a full stop. */
final class QuestionReader {
  private static final Set<String> OPENERS =
      Set.of(
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

  private final Stretch stretch;

  QuestionReader(Stretch stretch) {
    this.stretch = stretch;
  }

  boolean asks() {
    String mark = stretch.words().mark(stretch.segment().to());
    int question = mark.indexOf('?');
    boolean inside = mark.indexOf(')') > question && !stretch.words().marked(stretch.from(), '(');
    return (question >= 0 && !inside) || inverted();
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
