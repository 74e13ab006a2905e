package no.samsvar.extract.ocr;

/**
 * A word seen in a picture: the line it stands on, its box in pixels from the top left, the bottom
 * of its line, and how sure the recogniser is, in percent.
 */
public record SeenWord(
    String text, String line, int left, int width, int lineBottom, int lineHeight, double sure) {}
