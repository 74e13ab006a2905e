package no.samsvar.rule;

/** That a pack or a configuration has a rule of another pack switched off, and why. */
public record SwitchedOff(String by, String reason) {}
