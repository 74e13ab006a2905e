package no.samsvar.observe;

import java.util.List;
import no.samsvar.text.Span;

/**
 * What a check saw: which of its messages says it, the words that the message names, and the places
 * involved.
 */
public record Sighting(String variant, List<String> arguments, List<Span> places) {
  public Sighting {
    arguments = List.copyOf(arguments);
    places = List.copyOf(places);
  }

  /** Something at one place, said by the check's only message. */
  static Sighting at(Span place, String... arguments) {
    return new Sighting("", List.of(arguments), List.of(place));
  }

  /** Something at several places, said by the check's only message. */
  static Sighting at(List<Span> places, String... arguments) {
    return new Sighting("", List.of(arguments), places);
  }
}
