package no.samsvar.clause;

import java.util.Optional;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;

/**
 * What is known before a sentence is read: where it stands, and what it inherits; retold when it
 * goes on with the words of somebody else.
 */
record Setting(
    DocumentKind kind,
    Language language,
    Place place,
    Mood mood,
    Optional<Clause> leadIn,
    boolean retold,
    DefinedTerms terms) {

  /** The same for a part that no lead-in stands before. */
  Setting alone() {
    return new Setting(kind, language, Place.PARAGRAPH, mood, Optional.empty(), retold, terms);
  }

  /** Whether the document binds parties to one another. */
  boolean agreement() {
    return switch (kind) {
      case CONTRACT, FRAMEWORK_AGREEMENT, ANNEX, SLA, DPA, COOPERATION, REQUIREMENTS -> true;
      case STRATEGY, ACTION_PLAN, ARCHITECTURE, BUSINESS_CASE, REPORT, LAW -> false;
      case UNKNOWN -> terms.bindsParties();
    };
  }

  /** Whether it is body text. */
  boolean body() {
    return place != Place.HEADING && place != Place.TABLE_HEADER && place != Place.CAPTION;
  }

  boolean english() {
    return language == Language.ENGLISH;
  }

  /** Whether the document retells what others have laid down. */
  boolean retells() {
    return kind == DocumentKind.REPORT || kind == DocumentKind.BUSINESS_CASE;
  }
}
