package no.samsvar.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * Every fault of the text that a careful reader saw in a document on a day, for the checks that are
 * on by default: what is not among them is none.
 */
public record TruthObservations(LocalDate day, List<TruthObservation> listed) {
  public TruthObservations {
    listed = List.copyOf(listed);
  }
}
