package no.samsvar.document;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of governance document it is; decides which packs apply and what counts as laid down.
 */
public enum DocumentKind {
  STRATEGY,
  ACTION_PLAN,
  ARCHITECTURE,
  REQUIREMENTS,
  CONTRACT,
  FRAMEWORK_AGREEMENT,
  ANNEX,
  SLA,
  DPA,
  COOPERATION,
  BUSINESS_CASE,
  REPORT,
  LAW,
  UNKNOWN;

  /** The word used on the command line and in results: lower case, hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this word. */
  public static Optional<DocumentKind> ofKey(String key) {
    for (DocumentKind kind : values()) {
      if (kind.key().equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether such a document is a part of an agreement by its nature, so that what it is silent
   * about may stand in another part.
   */
  public boolean part() {
    return this == ANNEX || this == REQUIREMENTS;
  }

  /** The pack that is applied to this kind without being asked for; empty when there is none. */
  public Optional<String> pack() {
    return switch (this) {
      case STRATEGY, ACTION_PLAN, ARCHITECTURE -> Optional.of("strategy");
      case CONTRACT, FRAMEWORK_AGREEMENT, REQUIREMENTS, ANNEX -> Optional.of("contract");
      case SLA -> Optional.of("sla");
      case DPA -> Optional.of("dpa");
      case COOPERATION -> Optional.of("cooperation");
      case BUSINESS_CASE, REPORT -> Optional.of("report");
      case LAW, UNKNOWN -> Optional.empty();
    };
  }
}
