package no.samsvar.check;

import no.samsvar.document.DocumentKind;

/**
 * What counts as laid down in a kind of document. Strategies are the place of intentions and plans; in agreements only
 * duties and rights count, and the present indicative is a rule. When a document is read for what it says about another
 * one, quotations and descriptions of that one count.
 */
record Voice(boolean strategic, boolean about) {
  static Voice of(DocumentKind kind, boolean about) {
    boolean strategic =
        switch (kind) {
          case STRATEGY, ACTION_PLAN, ARCHITECTURE, BUSINESS_CASE -> true;
          case REQUIREMENTS, CONTRACT, FRAMEWORK_AGREEMENT, SLA, DPA, COOPERATION, REPORT, UNKNOWN ->
              false;
        };
    return new Voice(strategic, about);
  }
}
