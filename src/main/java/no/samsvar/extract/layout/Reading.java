package no.samsvar.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.document.FileTrait;
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
    List<Integer> pagesWithoutText,
    Set<FileTrait> traits) {
  public Reading {
    pieces = List.copyOf(pieces);
    notices = List.copyOf(notices);
    pagesWithoutText = List.copyOf(pagesWithoutText);
    traits = Set.copyOf(traits);
  }

  /** The same reading, with nothing told of the file. */
  public Reading untold() {
    return new Reading(pieces, pages, title, notices, pagesWithoutText, Set.of());
  }

  /** Pieces of a format that has no pages and nothing else to tell. */
  public static Reading of(List<Piece> pieces, Optional<String> title) {
    return new Reading(pieces, OptionalInt.empty(), title, List.of(), List.of(), Set.of());
  }
}
