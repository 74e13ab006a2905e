package no.samsvar.clause;

import no.samsvar.text.Span;

/**
 * What is to be done: the word for it, and its verb in dictionary form. A verb that bokmål and
 * nynorsk spell differently has the form of bokmål in both; a nominal act has its verb
 * ("rapportering": rapportere).
 */
public record Action(Span span, String verb) {}
