package no.samsvar.check;

import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.rule.Condition.Within;

/** Tells in which parts of a document a clause stands. */
record Parts(ClauseSearch clauses, Annexes annexes) {

  /** Whether the clause stands under one of the headings and in one of the parts asked for. */
  boolean holds(Clause clause, Within within) {
    boolean headed =
        within.heading().isEmpty() || clauses.hits().underHeading(clause, within.heading());
    boolean there =
        within.parts().isEmpty() || within.parts().stream().anyMatch(part -> in(clause, part));
    return headed && there;
  }

  private boolean in(Clause clause, Within.Part part) {
    return switch (part) {
      case ANNEX -> annexes.hold(clause);
      case TABLE -> clause.place() == Place.TABLE_ROW;
      case LIST -> clause.place() == Place.LIST_ITEM;
      case NOTE -> clause.place() == Place.NOTE;
      case QUOTATION -> clause.place() == Place.QUOTATION;
    };
  }
}
