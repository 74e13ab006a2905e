package no.samsvar.extract.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.document.FileTrait;

/** Gathers what a file says of itself; a blank title or language is none. */
public final class Traits {
  private final Set<FileTrait> traits;

  private Traits(FileTrait format) {
    traits = EnumSet.of(format);
  }

  /** The traits of a file of a format. */
  public static Traits of(FileTrait format) {
    return new Traits(format);
  }

  /** A trait that the file has when this is so. */
  public Traits when(boolean so, FileTrait trait) {
    if (so) {
      traits.add(trait);
    }
    return this;
  }

  /** A trait that the file has when this property is there and not blank. */
  public Traits with(Optional<String> property, FileTrait trait) {
    return when(property.filter(text -> !text.isBlank()).isPresent(), trait);
  }

  /** Whether headings are marked among the pieces that the file itself tells apart. */
  public Traits headings(List<Piece> pieces) {
    return when(pieces.stream().anyMatch(Piece.Heading.class::isInstance), FileTrait.HEADINGS);
  }

  /** What was gathered. */
  public Set<FileTrait> all() {
    return Set.copyOf(traits);
  }
}
