package no.samsvar.index;

import no.samsvar.clause.Polarity;

/** How much a clause counts when hits are put in order: one that commits before a mention. */
final class Weights {
  private Weights() {}

  private static final double[] OF = weights();

  /** The weight of a clause by its packed reading. */
  static double of(long packed) {
    return OF[(int) packed];
  }

  private static double[] weights() {
    double[] all = new double[Reading.COUNT];
    for (int packed = 0; packed < all.length; packed++) {
      all[packed] = of(Reading.unpack(packed, 0));
    }
    return all;
  }

  /** From 2, guidance to be filled in, to 10, a duty of the document's own. */
  static int of(Reading clause) {
    return switch (clause.place()) {
      case PLACEHOLDER -> 2;
      case QUOTATION -> 3;
      case HEADING, TABLE_HEADER, CAPTION -> 3;
      case NOTE -> Math.min(6, body(clause));
      case PARAGRAPH, LIST_ITEM, TABLE_ROW -> body(clause);
    };
  }

  private static int body(Reading clause) {
    return switch (clause.stance()) {
      case ASKED, COUNTERFACTUAL, EXAMPLE -> 3;
      case ATTRIBUTED -> 4;
      case HEDGED -> 6;
      case DEFINITION -> 7;
      case ASSERTED, PLANNED -> clause.polarity() == Polarity.DEFICIT ? 6 : force(clause);
    };
  }

  private static int force(Reading clause) {
    return switch (clause.force()) {
      case MUST -> 10;
      case SHOULD, INTENT -> 9;
      case MAY -> 8;
      case NONE -> 7;
    };
  }
}
