package no.samsvar.extract.pdf;

import no.samsvar.extract.layout.Enumerator;

/** The number, letter or bullet that hangs to the left of a clause or of an item. */
final class Label {
  private Label() {}

  /** Whether a chunk is nothing but such a mark. */
  static boolean printedBy(Chunk chunk) {
    String text = chunk.text();
    return Enumerator.of(text + " X")
        .filter(mark -> mark.kind() != Enumerator.Kind.NAMED && mark.length() > text.length())
        .isPresent();
  }

  /** Whether a chunk can't be anything but a number or letter of a list: "2.3.1", "iv.", "b)". */
  static boolean certainly(Chunk chunk) {
    String text = chunk.text();
    return text.length() > 1
        && Character.isLetterOrDigit(text.charAt(text.length() - 2))
        && text.chars().anyMatch(c -> c == '.' || c == ')')
        && printedBy(chunk);
  }
}
