package no.samsvar.clause;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.text.Span;

/**
 * A day, month, year or period; first and last day where the calendar says them ("2013–2016" is
 * both).
 */
public record DateMention(Span span, Optional<LocalDate> first, Optional<LocalDate> last) {}
