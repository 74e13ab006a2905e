package no.samsvar.extract.office;

import java.util.List;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;

/** Keeps a defined term and its definition in one block. */
final class Definitions {
  private Definitions() {}

  /** The definition after the term that was read last, which leaves the pieces. */
  static Passage joined(List<Piece> pieces, Passage definition) {
    if (pieces.isEmpty() || !(pieces.getLast() instanceof Piece.Text term)) {
      return definition;
    }
    pieces.removeLast();
    return term.words().thenBroken(definition);
  }
}
