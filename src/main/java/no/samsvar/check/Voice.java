package no.samsvar.check;

import java.util.List;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.ConceptId;

/**
 * What counts as laid down in a kind of document. Strategies are the place of intentions and plans;
 * in agreements only duties and rights count, and the present indicative is a rule. When a document
 * is read for what it says about another one, quotations and descriptions of that one count, and
 * only passages that name it, or stand under a heading that does, are about it.
 */
record Voice(boolean strategic, boolean about) {
  /** By these a passage shows that it is about an agreement, in every rule that asks. */
  static final List<ConceptId> AGREEMENT =
      List.of(new ConceptId("agreement"), new ConceptId("annex"));

  /** Words by which a passage shows what it is about; empty when every passage counts. */
  List<ConceptId> subject() {
    return about && !strategic ? AGREEMENT : List.of();
  }

  static Voice of(DocumentKind kind, boolean about) {
    boolean strategic =
        switch (kind) {
          case STRATEGY, ACTION_PLAN, ARCHITECTURE, BUSINESS_CASE -> true;
          case REQUIREMENTS,
              CONTRACT,
              FRAMEWORK_AGREEMENT,
              ANNEX,
              SLA,
              DPA,
              COOPERATION,
              REPORT,
              LAW,
              UNKNOWN ->
              false;
        };
    return new Voice(strategic, about);
  }
}
