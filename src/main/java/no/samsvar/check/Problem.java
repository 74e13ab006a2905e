package no.samsvar.check;

/**
 * Something the tool couldn't do; never a fault of the document's content. Where, what, and what to
 * do about it.
 */
public record Problem(String where, String what, String help) {}
