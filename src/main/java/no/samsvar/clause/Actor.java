package no.samsvar.clause;

import no.samsvar.text.Span;

/** Somebody named in a clause, by their words and their role. */
public record Actor(Span span, Role role) {}
