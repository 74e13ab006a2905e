package no.samsvar.extract.markup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Line;
import no.samsvar.extract.layout.LineLayout;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.TextLines;

/** Reads plain text, written so or pulled out of another format. */
public final class TextReader implements FormatReader {
  @Override
  public Reading read(byte[] bytes) {
    List<Line> lines = TextLines.of(Charsets.decode(bytes));
    OptionalInt pages = lines.isEmpty() ? OptionalInt.empty() : lines.getLast().page();
    List<Piece> pieces = LineLayout.pieces(lines);
    return new Reading(pieces, pages, Optional.empty(), List.of(), List.of(), Set.of());
  }
}
