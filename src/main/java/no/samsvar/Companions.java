package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Observation;
import no.samsvar.check.Report;
import no.samsvar.document.DocumentId;
import no.samsvar.observe.Companion;
import no.samsvar.observe.Observer;
import no.samsvar.observe.Particulars;

/** Tells each document what does not agree between it and those it was handed in with. */
final class Companions {
  private Companions() {}

  /**
   * The reports, each with such observations added; a list that can be changed. What is known is
   * what the documents tell of themselves; they are looked into where it is not.
   */
  static List<Report> told(
      List<Report> reports, CheckRequest request, Map<DocumentId, Particulars> known) {
    Observer observer = new Observer(request.observe());
    if (!observer.compares() || reports.size() < 2) {
      return with(reports, request, new TreeMap<>());
    }
    List<Companion> companions = new ArrayList<>();
    for (Report report : reports) {
      Particulars particulars = known.get(report.analysed().front().id());
      companions.add(
          particulars == null
              ? Companion.of(report.analysed(), request.asOf())
              : new Companion(report.analysed(), request.asOf(), particulars));
    }
    return with(reports, request, observer.amongCompanions(companions));
  }

  private static List<Report> with(
      List<Report> reports, CheckRequest request, SortedMap<DocumentId, List<Observation>> seen) {
    List<Report> all = new ArrayList<>();
    for (Report report : reports) {
      List<Observation> more = seen.getOrDefault(report.analysed().front().id(), List.of());
      all.add(
          more.isEmpty()
              ? report
              : report.with(request.accepted().acceptObservations(report.name(), more)));
    }
    return all;
  }
}
