package no.samsvar.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.Notice;

/**
 * What a reader of one format found in a file; pages without a text layer are counted from 1, and a
 * document that has only pages without text is left to the caller.
 */
public record Reading(
    List<Piece> pieces,
    OptionalInt pages,
    Optional<String> title,
    List<Notice> notices,
    List<Integer> pagesWithoutText) {
  public Reading {
    pieces = List.copyOf(pieces);
    notices = List.copyOf(notices);
    pagesWithoutText = List.copyOf(pagesWithoutText);
  }

  /** Pieces of a format that has no pages and nothing else to tell. */
  public static Reading of(List<Piece> pieces, Optional<String> title) {
    return new Reading(pieces, OptionalInt.empty(), title, List.of(), List.of());
  }
}
