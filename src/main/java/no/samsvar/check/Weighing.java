package no.samsvar.check;

import java.util.Set;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Role;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a clause that holds a pattern's words: does it lay the thing down, weakly, deny it, or
 * only mention it? The order of the questions is that of a careful reader: whose words are they, is
 * it denied, is it complete, how strong.
 */
record Weighing(Voice voice, Annexes annexes, boolean laidDownByNo) {

  private static final Set<String> WISHES =
      Set.of(
          "ønsker",
          "ønskjer",
          "ynskjer",
          "ønske",
          "ønskje",
          "sikte",
          "håper",
          "håpar",
          "vurdere",
          "vurderer",
          "vurderar",
          "utrede",
          "greie",
          "aims",
          "aim",
          "hopes",
          "hope",
          "wishes",
          "wish",
          "consider",
          "explore");

  /** Strength and the reason for it. */
  record Weight(Strength strength, Reason reason) {}

  /** The same for what is said of another document of this kind. */
  Weighing about(DocumentKind kind) {
    return new Weighing(Voice.of(kind, true), annexes, laidDownByNo);
  }

  /** Weighs a clause as an order, duty or right. */
  Weight commits(Clause clause, Pattern pattern) {
    Weight barred = barred(clause, pattern, false);
    if (barred != null) {
      return barred;
    }
    Weight weakened = weakened(clause);
    return weakened != null ? weakened : byForce(clause, pattern.atLeast());
  }

  /** Weighs a clause as a statement of fact, whatever its force. */
  Weight states(Clause clause, Pattern pattern) {
    Weight barred = barred(clause, pattern, true);
    if (barred != null) {
      return barred;
    }
    Weight weakened = weakened(clause);
    if (weakened != null) {
      return weakened;
    }
    return clause.force() == Force.SHOULD
        ? new Weight(Strength.WEAK, Reason.WEAK_FORCE)
        : new Weight(Strength.FULL, Reason.STATES);
  }

  private @Nullable Weight barred(Clause clause, Pattern pattern, boolean definitionsCount) {
    Reason voiceless = otherVoice(clause, definitionsCount);
    if (voiceless != null) {
      return new Weight(Strength.NONE, voiceless);
    }
    if (laidDownByNo) {
      return null;
    }
    return switch (clause.polarity()) {
      case DEFICIT -> new Weight(Strength.DENIED, Reason.DEFICIT);
      case NEGATED -> pattern.negated() ? null : new Weight(negated(clause), Reason.NEGATED);
      case AFFIRMED -> null;
    };
  }

  /**
   * "Tilbyder lager ikke rapporter" denies; "skal ikke sendes per e-post" forbids something else.
   */
  private static Strength negated(Clause clause) {
    return clause.force() == Force.NONE ? Strength.DENIED : Strength.NONE;
  }

  private @Nullable Reason otherVoice(Clause clause, boolean definitionsCount) {
    if (clause.place() == Place.PLACEHOLDER || clause.facts().blank() == Blank.WHOLE) {
      return Reason.PLACEHOLDER;
    }
    if (!clause.body()) {
      return Reason.HEADING;
    }
    Reason byStance =
        switch (clause.stance()) {
          case ASKED -> Reason.ASKED;
          case COUNTERFACTUAL -> Reason.COUNTERFACTUAL;
          case EXAMPLE -> Reason.EXAMPLE;
          case ATTRIBUTED -> voice.about() ? null : Reason.ATTRIBUTED;
          case DEFINITION -> definitionsCount || voice.about() ? null : Reason.DEFINITION;
          case ASSERTED, PLANNED, HEDGED -> null;
        };
    if (byStance != null) {
      return byStance;
    }
    return voice.strategic() && otherBody(clause) ? Reason.OTHER_BODY : null;
  }

  private static boolean otherBody(Clause clause) {
    return clause
        .facts()
        .bearer()
        .filter(bearer -> bearer.role() == Role.STATE || bearer.role() == Role.OTHER_BODY)
        .isPresent();
  }

  private @Nullable Weight weakened(Clause clause) {
    Reason reason =
        switch (clause.stance()) {
          case HEDGED -> Reason.HEDGED;
          case PLANNED -> voice.strategic() ? null : Reason.PLANNED;
          case ASSERTED, ATTRIBUTED, ASKED, COUNTERFACTUAL, EXAMPLE, DEFINITION -> null;
        };
    if (reason == null && clause.facts().blank() == Blank.PART) {
      reason = Reason.BLANK;
    }
    if (reason == null && clause.facts().delegation().filter(annexes::absent).isPresent()) {
      reason = Reason.ABSENT_ANNEX;
    }
    if (reason == null && clause.facts().deferral().isPresent()) {
      reason = Reason.DEFERRED;
    }
    return reason == null ? null : new Weight(Strength.WEAK, reason);
  }

  /** "Ønsker" and "tar sikte på" wish; "vil" and an infinitive under Tiltak lay down. */
  private static boolean wishes(Clause clause) {
    return clause.force() == Force.INTENT
        && clause.tokens().stream().anyMatch(token -> WISHES.contains(token.form()));
  }

  private Weight byForce(Clause clause, Force atLeast) {
    Force force = clause.force();
    boolean wish = wishes(clause);
    boolean strong =
        switch (force) {
          case MUST -> true;
          case SHOULD -> atLeast == Force.SHOULD || atLeast == Force.NONE;
          case MAY -> atLeast == Force.MAY;
          case INTENT ->
              (voice.strategic() && !wish) || atLeast == Force.INTENT || atLeast == Force.NONE;
          case NONE -> !voice.strategic() || atLeast == Force.NONE;
        };
    if (strong) {
      return new Weight(Strength.FULL, Reason.COMMITS);
    }
    return new Weight(
        Strength.WEAK, force == Force.NONE ? Reason.ONLY_DESCRIBED : Reason.WEAK_FORCE);
  }
}
