package no.samsvar.rule;

/**
 * What a rule says to people in one language: title (a positive sentence about the document),
 * message (the fault in one line), remedy (what to write instead), suggestion (wording to copy; may
 * be blank).
 */
public record Wording(String title, String message, String remedy, String suggestion) {}
