package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.check.Evidence;
import no.samsvar.check.Fingerprint;
import no.samsvar.check.Observation;
import no.samsvar.clause.AnalysedDocument;

/** Looks at documents with the checks that are on. */
public record Observer(Selection selection) {
  private static final Comparator<Observation> ORDER =
      Comparator.comparing(Observation::check)
          .thenComparing(Observer::start)
          .thenComparing(Observation::fingerprint);

  /**
   * What is wrong with the text on a day, sorted by check and place; nothing for a text that could
   * not be read well.
   */
  public List<Observation> observe(AnalysedDocument document, LocalDate asOf) {
    if (!document.document().quality().readable()) {
      return List.of();
    }
    View view = View.of(document, asOf);
    Quotes quotes = new Quotes(view);
    Map<Fingerprint, Observation> seen = new TreeMap<>();
    for (TextCheck check : TextChecks.ALL) {
      if (selection.has(check)) {
        for (Sighting sighting : check.look().apply(view)) {
          Observation one = observation(check, sighting, quotes);
          seen.putIfAbsent(one.fingerprint(), one);
        }
      }
    }
    return seen.values().stream().sorted(ORDER).toList();
  }

  private static Observation observation(TextCheck check, Sighting sighting, Quotes quotes) {
    List<Evidence> evidence = sighting.places().stream().map(quotes::quote).distinct().toList();
    List<String> identity = new ArrayList<>(List.of(check.id().value(), sighting.variant()));
    identity.addAll(sighting.arguments());
    return new Observation(
        check.id(),
        check.severity(),
        sighting.variant(),
        sighting.arguments(),
        evidence,
        Fingerprint.of(identity, evidence.stream().map(Evidence::quote).toList()),
        Optional.empty(),
        Optional.empty());
  }

  private static int start(Observation observation) {
    return observation.evidence().isEmpty() ? 0 : observation.evidence().getFirst().span().start();
  }
}
