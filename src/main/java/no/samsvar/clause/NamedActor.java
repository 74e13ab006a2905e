package no.samsvar.clause;

/** An actor and the words that name it, from (inclusive) to (exclusive). */
record NamedActor(Actor actor, int from, int to) {}
