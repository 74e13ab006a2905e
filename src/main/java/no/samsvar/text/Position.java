package no.samsvar.text;

import java.util.OptionalInt;

/** Page (when the format has pages), line of the source file and column, all counted from 1. */
public record Position(OptionalInt page, int line, int column) {}
