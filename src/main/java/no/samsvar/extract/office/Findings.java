package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samsvar.document.Notice;

/** Counts what readers must be told about a file while it is read. */
final class Findings {
  private final Map<Notice.Kind, Integer> counts = new EnumMap<>(Notice.Kind.class);

  void add(Notice.Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    counts.forEach((kind, count) -> notices.add(new Notice(kind, count)));
    return notices;
  }
}
