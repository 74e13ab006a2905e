package no.samsvar.observe;

import no.samsvar.clause.Role;

/** Somebody bound or owed by a duty: the role, and the document's own words. */
public record Party(Role role, String words) {}
