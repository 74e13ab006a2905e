package no.samsvar.check;

import java.util.List;

/**
 * What checks of the text saw in a document, before anybody answered for it, and within which
 * bounds they see the same.
 */
public record Seen(Reach reach, List<Observation> observations) {
  public Seen {
    observations = List.copyOf(observations);
  }
}
