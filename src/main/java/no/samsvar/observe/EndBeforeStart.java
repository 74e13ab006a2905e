package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.text.Span;

/** Periods that end before they begin. */
final class EndBeforeStart {
  private static final String DATE =
      "(\\d{1,2})[.]\\s?(\\d{1,2})[.]\\s?((?:19|20)\\d\\d|[0-4]\\d(?!\\d))";
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
    view.own(DATES).filter(hit -> dates(hit.match())).map(EndBeforeStart::tell).forEach(found::add);
    view.sections().stream()
        .flatMap(section -> section.heading().stream())
        .flatMap(span -> heading(view, span))
        .forEach(found::add);
    view.own(YEARS).filter(EndBeforeStart::years).map(EndBeforeStart::tell).forEach(found::add);
    view.clauses().stream()
        .filter(Clause::body)
        .flatMap(clause -> named(view, clause).stream())
        .forEach(found::add);
    return found;
  }

  /** Days with the name of the month: "fra 12. mai 2027 til 3. mai 2027". */
  private static Optional<Sighting> named(View view, Clause clause) {
    List<DateMention> dates = clause.facts().dates();
    for (int at = 1; at < dates.size(); at++) {
      DateMention start = dates.get(at - 1);
      DateMention end = dates.get(at);
      int from = start.span().end();
      int to = end.span().start();
      boolean ordered = from <= to;
      boolean joined = ordered && TO.matcher(view.slice(new Span(from, to))).matches();
      boolean before =
          start.first().filter(day -> end.last().filter(day::isAfter).isPresent()).isPresent();
      if (joined && before && LETTERS.matcher(view.slice(start.span())).find()) {
        Span place = start.span().cover(end.span());
        return Optional.of(Sighting.at(place, View.shortened(view.slice(place))));
      }
    }
    return Optional.empty();
  }

  private static final Pattern TO =
      Pattern.compile("(?iu)\\s*(?:-|–|—|til(?: og med)?|to|until|through)\\s*(?:den |the )?\\s*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

  private static Sighting tell(Hit hit) {
    return Sighting.at(hit.span(), View.shortened(hit.match().group()));
  }

  private static Stream<Sighting> heading(View view, Span span) {
    return DATES.in(view.slice(span)).stream()
        .filter(EndBeforeStart::dates)
        .map(match -> Sighting.at(span, View.shortened(match.group())));
  }

  private static boolean dates(MatchResult match) {
    Optional<LocalDate> start = Days.of(year(match.group(3)), match.group(2), match.group(1));
    Optional<LocalDate> end = Days.of(year(match.group(6)), match.group(5), match.group(4));
    return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
  }

  private static String year(String digits) {
    return digits.length() == 2 ? "20" + digits : digits;
  }

  private static boolean years(Hit hit) {
    return Integer.parseInt(hit.match().group(2)) < Integer.parseInt(hit.match().group(1));
  }
}
