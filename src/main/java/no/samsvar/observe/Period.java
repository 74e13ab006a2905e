package no.samsvar.observe;

import java.time.LocalDate;
import java.util.Optional;

/** From when to when an agreement or a plan runs, as far as the document says. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());
}
