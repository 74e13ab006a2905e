package no.samsvar.clause;

import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/** Sees a right that a report only names: "et organ med myndighet til å …" gives nobody one. */
record NamedRight(Stretch stretch) {
  private static final WordSet RIGHTS =
      WordSet.of("rett", "retten", "fullmakt", "myndighet", "adgang", "anledning", "høve", "right");

  private static final WordSet NAMING =
      WordSet.of("med", "uten", "utan", "om", "eller", "with", "without", "about");

  boolean named(Hit<Cue> hit) {
    boolean governed =
        NAMING.contains(stretch.form(hit.from() - 1))
            || NAMING.contains(stretch.form(hit.from() - 2));
    return hit.is(Cue.RIGHT)
        && RIGHTS.contains(stretch.form(hit.from()))
        && governed
        && stretch.setting().retells()
        && stretch.finite();
  }
}
