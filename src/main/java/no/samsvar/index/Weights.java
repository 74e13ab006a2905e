package no.samsvar.index;

import no.samsvar.clause.Clause;
import no.samsvar.clause.Polarity;

/** How much a clause counts when hits are put in order: one that commits before a mention. */
final class Weights {
  private Weights() {}

  /** From 2, guidance to be filled in, to 10, a duty of the document's own. */
  static int of(Clause clause) {
    return switch (clause.place()) {
      case PLACEHOLDER -> 2;
      case QUOTATION -> 3;
      case HEADING, TABLE_HEADER, CAPTION -> 3;
      case NOTE -> Math.min(6, body(clause));
      case PARAGRAPH, LIST_ITEM, TABLE_ROW -> body(clause);
    };
  }

  private static int body(Clause clause) {
    return switch (clause.stance()) {
      case ASKED, COUNTERFACTUAL, EXAMPLE -> 3;
      case ATTRIBUTED -> 4;
      case HEDGED -> 6;
      case DEFINITION -> 7;
      case ASSERTED, PLANNED -> clause.polarity() == Polarity.DEFICIT ? 6 : force(clause);
    };
  }

  private static int force(Clause clause) {
    return switch (clause.force()) {
      case MUST -> 10;
      case SHOULD, INTENT -> 9;
      case MAY -> 8;
      case NONE -> 7;
    };
  }
}
