package no.samsvar.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why the rule exists: a law or other source, the place in it, how strongly it demands, and whether
 * it was read there.
 */
public record Reference(
    String source,
    String locator,
    Binding binding,
    boolean verified,
    Optional<Audience> audience,
    Optional<LocalDate> inForceFrom,
    Optional<LocalDate> inForceTo) {
  /** Whom the source binds. */
  public enum Audience {
    STATE,
    MUNICIPALITY,
    BOTH
  }

  /** Whether the source is in force on a day; one without dates always is. */
  public boolean inForce(LocalDate day) {
    return inForceFrom.filter(day::isBefore).isEmpty() && inForceTo.filter(day::isAfter).isEmpty();
  }
}
