package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Periods that end before they begin. */
final class EndBeforeStart {
  private static final String DATE = "(\\d{1,2})[.]\\s?(\\d{1,2})[.]\\s?((?:19|20)\\d\\d)";
  private static final Wording DATES =
      Wording.of(
          "(?iu)(?<![\\d.])"
              + DATE
              + "\\s*(?:-|–|—|til(?: og med)?|t\\.o\\.m\\.|to|until)\\s*"
              + DATE);
  private static final Wording YEARS =
      Wording.of(
          "(?iu)(?<![\\d.,:/-]|nr |§ |(?-i:\\b[A-Z]) )\\b((?:19|20)\\d\\d)\\s?(?:–|—|-|til)\\s?((?:19|20)\\d\\d)\\b(?![-/:.]\\d)");

  private EndBeforeStart() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    view.own(DATES).filter(EndBeforeStart::dates).map(EndBeforeStart::tell).forEach(found::add);
    view.own(YEARS).filter(EndBeforeStart::years).map(EndBeforeStart::tell).forEach(found::add);
    return found;
  }

  private static Sighting tell(Hit hit) {
    return Sighting.at(hit.span(), View.shortened(hit.match().group()));
  }

  private static boolean dates(Hit hit) {
    Optional<LocalDate> start =
        Days.of(hit.match().group(3), hit.match().group(2), hit.match().group(1));
    Optional<LocalDate> end =
        Days.of(hit.match().group(6), hit.match().group(5), hit.match().group(4));
    return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
  }

  private static boolean years(Hit hit) {
    return Integer.parseInt(hit.match().group(2)) < Integer.parseInt(hit.match().group(1));
  }
}
