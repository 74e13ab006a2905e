package no.samsvar;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import no.samsvar.check.Observation;
import no.samsvar.check.Report;
import no.samsvar.document.DocumentId;
import no.samsvar.observe.Observer;

/** Tells each document what does not agree between it and those it was handed in with. */
final class Companions {
  private Companions() {}

  /** The reports, each with such observations added; a list that can be changed. */
  static List<Report> told(List<Report> reports, CheckRequest request) {
    SortedMap<DocumentId, List<Observation>> seen =
        new Observer(request.observe())
            .among(reports.stream().map(Report::analysed).toList(), request.asOf());
    List<Report> all = new ArrayList<>();
    for (Report report : reports) {
      List<Observation> more = seen.getOrDefault(report.analysed().document().id(), List.of());
      all.add(
          more.isEmpty()
              ? report
              : report.with(request.accepted().acceptObservations(report.name(), more)));
    }
    return all;
  }
}
