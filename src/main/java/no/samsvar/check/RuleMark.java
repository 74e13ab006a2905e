package no.samsvar.check;

/**
 * Names all of a rule, and of the lexicon, on which its verdicts depend. Two rules with one mark
 * come to the same verdict on every document. Hexadecimal.
 */
public record RuleMark(String value) {}
