package no.samsvar.clause;

import java.util.Set;
import no.samsvar.clause.PhraseTable.Hit;

/** Sees a right that a report only names: "et organ med myndighet til å …" gives nobody one. */
record NamedRight(Stretch stretch) {
  private static final Set<String> RIGHTS =
      Set.of("rett", "retten", "fullmakt", "myndighet", "adgang", "anledning", "høve", "right");

  private static final Set<String> NAMING =
      Set.of("med", "uten", "utan", "om", "eller", "with", "without", "about");

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
