package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.observe.Duty;
import no.samsvar.observe.DutyReader;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.DutyView;
import no.samsvar.report.view.Shown;
import no.samsvar.report.view.Words;

/** What templates see of a document's duties, by who has them. */
record DutyModel(Words words, boolean masked) {

  List<Map<String, Object>> of(DocumentView document) {
    Shown shown = Shown.toPeople(masked);
    SortedMap<DutyView.Group, List<DutyView>> groups = new TreeMap<>();
    for (Duty duty : DutyReader.read(document.report().analysed()).duties()) {
      DutyView view = DutyView.of(duty, words, shown);
      groups.computeIfAbsent(view.group(), _ -> new ArrayList<>()).add(view);
    }
    return groups.values().stream().map(this::group).toList();
  }

  private Map<String, Object> group(List<DutyView> duties) {
    return Map.of(
        "title",
        duties.getFirst().title(words) + " (" + duties.size() + ")",
        "duties",
        duties.stream().map(this::duty).toList());
  }

  private Map<String, Object> duty(DutyView view) {
    boolean forbids = view.duty().kind() == Duty.Kind.PROHIBITION;
    return Map.of(
        "lang", view.duty().evidence().language().tag(),
        "action", view.action(),
        "bond", forbids ? words.name("bond", view.duty().kind()) : "",
        "recipient", view.recipient(),
        "when", view.when(),
        "place", view.brief());
  }
}
