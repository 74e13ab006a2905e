package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Evidence;
import no.samsvar.check.Fingerprint;
import no.samsvar.check.Observation;
import no.samsvar.check.Reach;
import no.samsvar.check.Seen;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.observe.TextCheck.Told;

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
    return look(document, asOf).observations();
  }

  /** The same, with the days on which it holds. */
  public Seen look(AnalysedDocument document, LocalDate asOf) {
    if (!document.front().quality().readable()) {
      Reach always = new Reach(selection.checks(), LocalDate.MIN, LocalDate.MAX);
      return new Seen(always, List.of());
    }
    View view = View.of(document, asOf);
    Quotes quotes = new Quotes(document);
    Map<Fingerprint, Observation> seen = new TreeMap<>();
    for (TextCheck check : TextChecks.ALL) {
      if (selection.has(check)) {
        for (Sighting sighting : check.look().apply(view)) {
          Observation one = observation(check, sighting, quotes);
          seen.putIfAbsent(one.fingerprint(), one);
        }
      }
    }
    return new Seen(
        new Reach(selection.checks(), view.day().first(), view.day().last()),
        seen.values().stream().sorted(ORDER).toList());
  }

  /**
   * What does not agree between documents that are handed in together, by the document it is said
   * of, each sorted as in one document. Unreadable documents have no part in it.
   */
  public SortedMap<DocumentId, List<Observation>> among(
      List<AnalysedDocument> documents, LocalDate asOf) {
    return compares() && documents.size() > 1
        ? amongCompanions(documents.stream().map(each -> Companion.of(each, asOf)).toList())
        : new TreeMap<>();
  }

  /** Whether any check is on that compares documents. */
  public boolean compares() {
    return TextChecks.AMONG.stream().anyMatch(selection::has);
  }

  /** The same, of documents of which it is known what they tell of themselves. */
  public SortedMap<DocumentId, List<Observation>> amongCompanions(List<Companion> documents) {
    SortedMap<DocumentId, List<Observation>> seen = new TreeMap<>();
    List<Companion> readable =
        documents.stream().filter(each -> each.analysed().front().quality().readable()).toList();
    for (TextCheck check : TextChecks.AMONG.stream().filter(selection::has).toList()) {
      for (Told told : check.among().apply(readable)) {
        Observation one =
            observation(check, told.sighting(), new Quotes(told.companion().analysed()));
        DocumentId document = told.companion().analysed().front().id();
        seen.computeIfAbsent(document, _ -> new ArrayList<>()).add(one);
      }
    }
    seen.values().forEach(each -> each.sort(ORDER));
    return seen;
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
