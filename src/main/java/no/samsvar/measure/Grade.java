package no.samsvar.measure;

import java.util.Optional;
import no.samsvar.check.Verdict;

/**
 * Verdicts as they are scored: denied and missing are both gaps. UNMET is any verdict but met
 * (yes/no truth).
 */
public enum Grade {
  MET,
  PARTIAL,
  GAP,
  NOT_APPLICABLE,
  NOT_SHOWN,
  UNREADABLE,
  UNMET;

  /** The grade of a verdict. */
  public static Grade of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Met _ -> MET;
      case Verdict.Partial _ -> PARTIAL;
      case Verdict.Denied _, Verdict.Missing _ -> GAP;
      case Verdict.NotApplicable _ -> NOT_APPLICABLE;
      case Verdict.NotShown _ -> NOT_SHOWN;
      case Verdict.Unreadable _ -> UNREADABLE;
    };
  }

  /** The grade of a verdict's word in a truth file. */
  public static Optional<Grade> ofWord(String word) {
    return switch (word) {
      case "met", "1" -> Optional.of(MET);
      case "partial" -> Optional.of(PARTIAL);
      case "denied", "missing" -> Optional.of(GAP);
      case "not-applicable" -> Optional.of(NOT_APPLICABLE);
      case "not-shown" -> Optional.of(NOT_SHOWN);
      case "unreadable" -> Optional.of(UNREADABLE);
      case "0" -> Optional.of(UNMET);
      default -> Optional.empty();
    };
  }

  /** Whether a verdict of the other grade agrees with truth of this one. */
  boolean accepts(Grade other) {
    return this == UNMET ? other != MET : this == other;
  }
}
