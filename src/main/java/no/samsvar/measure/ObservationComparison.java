package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.Evidence;
import no.samsvar.check.Observation;
import no.samsvar.rule.RuleId;

/**
 * A fault of a text that the readers or we tell of, and whether the other side tells of it too.
 *
 * @param words where it is: the readers' quote, or ours
 */
public record ObservationComparison(
    String document, RuleId check, Side side, boolean agreed, String words) {

  /** Who tells of it. */
  public enum Side {
    READERS,
    SAMSVAR
  }

  /**
   * What both sides tell of a document. A fault of the readers' is seen when an observation of the
   * same check shares words with it; one observation may tell of several.
   */
  public static List<ObservationComparison> of(
      String document, TruthObservations truth, List<Observation> ours) {
    List<ObservationComparison> all = new ArrayList<>();
    for (TruthObservation each : truth.listed()) {
      if (!each.arguable()) {
        boolean seen = ours.stream().anyMatch(one -> same(each, one));
        String words = each.quote().orElse("the whole document");
        all.add(new ObservationComparison(document, each.check(), Side.READERS, seen, words));
      }
    }
    for (Observation one : ours) {
      List<TruthObservation> meant =
          truth.listed().stream().filter(each -> same(each, one)).toList();
      if (meant.isEmpty() || meant.stream().anyMatch(each -> !each.arguable())) {
        String words = one.arguments() + " " + quotes(one);
        all.add(
            new ObservationComparison(
                document, one.check(), Side.SAMSVAR, !meant.isEmpty(), words));
      }
    }
    return all;
  }

  private static boolean same(TruthObservation truth, Observation ours) {
    return truth.check().equals(ours.check())
        && (truth.quote().isEmpty() || Overlap.any(truth.quote().get(), words(ours)));
  }

  /** Entries of a table of contents are named, not quoted. */
  private static List<String> words(Observation observation) {
    List<String> words = new ArrayList<>(quotes(observation));
    words.addAll(observation.arguments());
    return words;
  }

  private static List<String> quotes(Observation observation) {
    return observation.evidence().stream().map(Evidence::quote).toList();
  }
}
