package no.samsvar.observe;

import java.util.List;
import no.samsvar.document.Notice;

/** Marks of work that is not done: changes nobody has accepted, and comments in the margin. */
final class Notices {
  private Notices() {}

  static List<Sighting> changes(View view) {
    return of(view, Notice.Kind.TRACKED_CHANGES);
  }

  static List<Sighting> comments(View view) {
    return of(view, Notice.Kind.COMMENTS);
  }

  private static List<Sighting> of(View view, Notice.Kind kind) {
    return view.document().notices().stream()
        .filter(notice -> notice.kind() == kind && notice.count() > 0)
        .map(notice -> Sighting.at(List.of(), String.valueOf(notice.count())))
        .toList();
  }
}
