package no.samsvar.index;

/**
 * What tells whether somebody has written to a file: its size in bytes and, in nanoseconds since
 * 1970, when it was last written and when anything about it was last changed (the same where the
 * file system does not tell).
 */
public record FileState(long size, long written, long changed) {}
