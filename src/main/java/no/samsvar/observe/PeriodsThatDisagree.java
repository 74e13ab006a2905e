package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.text.Span;

/**
 * A plan that is for other years in its text than in its title; an agreement that ends on two days,
 * or whose start, length and end don't fit.
 */
final class PeriodsThatDisagree {
  private static final Keyed SAID =
      Keyed.of(
          "(?iuU)^\\W{0,3}(?<who>\\p{L}[\\p{L}\\d ,-]{2,60}?) (?:gjelder|gjeld|dekker|dekkjer|løper|varer|varar|er gyldig|covers|runs|applies|is for|is valid)\\b[^.;]{0,40}?\\b(?<first>20\\d\\d)\\s?(?:–|-|—|til|to|through)\\s?(?<last>20\\d\\d)\\b",
          "gjeld",
          "dekk",
          "løper",
          "varer",
          "varar",
          "gyldig",
          "covers",
          "runs",
          "applies",
          "is for",
          "is valid");
  private static final Pattern SELF =
      Pattern.compile(
          "(?iuU)(?:denne |dette |the |this )?(?:strategien|planen|dokumentet|strategidokumentet|digitaliseringsstrategien|ikt-strategien|ikt-planen|strategy|plan|document)");
  private static final Keyed ENDS =
      Keyed.of(
          "(?iuU)(?:\\bved (?:avtalens |avtala sitt )?utløp(?:et)?(?: av avtalen)?|\\b(?:on|upon) expiry(?: of (?:this|the) agreement)?)(?: den| on)?\\s+$",
          "utløp",
          "expiry");
  private static final Pattern FOR =
      Pattern.compile(
          "(?iuU)\\W*(?:og )?(?:i|for|med (?:en )?varighet på|med varighet|a period of|for a period of|for a term of)\\s+");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iuU)\\W*(?:og |dvs\\. |det vil si |that is )?(?:til|t\\.o\\.m\\.|until|through|to|ending on|and ends on)(?: og med| and including)?\\s+(?:den )?");

  /** The day after the last is as good as the last. */
  private static final int SLACK = 3;

  private PeriodsThatDisagree() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>(plan(view));
    if (view.agreement()) {
      found.addAll(ends(view));
      view.clauses().forEach(clause -> length(view, clause).ifPresent(found::add));
    }
    return found;
  }

  /** "Strategien gjelder for 2025–2028" under a title that says 2026–2029. */
  private static List<Sighting> plan(View view) {
    List<Sighting> found = new ArrayList<>();
    Optional<PlanPeriod> period = PlanPeriod.of(view);
    for (Clause clause : period.isPresent() ? view.clauses() : List.<Clause>of()) {
      Matcher said = SAID.pattern().matcher(view.slice(clause.span()).replace('\n', ' '));
      if (own(clause) && view.possible(SAID, clause) && said.find() && self(view, said)) {
        String here = said.group("first") + "–" + said.group("last");
        String there = period.get().first() + "–" + period.get().last();
        if (!here.equals(there)) {
          List<Span> places = List.of(clause.span(), period.get().place());
          found.add(new Sighting("period", List.of(there, here), places));
        }
      }
    }
    return found;
  }

  private static boolean own(Clause clause) {
    return clause.body()
        && clause.polarity() == Polarity.AFFIRMED
        && (clause.stance() == Stance.ASSERTED || clause.stance() == Stance.PLANNED);
  }

  /** The plan by its kind, or by the first words of its title. */
  private static boolean self(View view, Matcher said) {
    String who = said.group("who").strip();
    String title = view.document().title().orElse("").toLowerCase(Locale.ROOT);
    boolean named =
        title.startsWith(who.toLowerCase(Locale.ROOT))
            || view.sections().stream()
                .limit(4)
                .anyMatch(each -> View.folded(view.heading(each)).startsWith(View.folded(who)));
    return SELF.matcher(who).matches() || (named && who.length() > 4);
  }

  /** The last day of the agreement, in two places. */
  private static List<Sighting> ends(View view) {
    Map<LocalDate, Span> days = new TreeMap<>();
    for (Clause clause : view.clauses()) {
      if (clause.body() && clause.stance() != Stance.ATTRIBUTED) {
        Expired.last(view, clause)
            .or(() -> expiry(view, clause))
            .ifPresent(day -> days.putIfAbsent(day, clause.span()));
      }
    }
    List<LocalDate> said = List.copyOf(days.keySet());
    return said.size() == 2
        ? List.of(
            new Sighting(
                "end",
                List.of(said.getFirst().toString(), said.getLast().toString()),
                List.copyOf(days.values())))
        : List.of();
  }

  private static Optional<LocalDate> expiry(View view, Clause clause) {
    String words = view.slice(clause.span());
    for (DateMention date : clause.facts().dates()) {
      int at = date.span().start() - clause.span().start();
      boolean inside = at > 0 && at <= words.length();
      if (inside && ENDS.pattern().matcher(words.substring(0, at)).find()) {
        return date.last();
      }
    }
    return Optional.empty();
  }

  /** "Frå 1. august 2023 i tre år, til og med 31. juli 2027": four years. */
  private static Optional<Sighting> length(View view, Clause clause) {
    List<DateMention> dates = clause.facts().dates();
    for (Figure figure : dates.size() == 2 ? clause.facts().figures() : List.<Figure>of()) {
      Optional<LocalDate> start = dates.getFirst().first();
      Optional<LocalDate> end = dates.getLast().last();
      boolean told =
          between(view, dates.getFirst().span(), figure.span(), FOR)
              && between(view, figure.span(), dates.getLast().span(), UNTIL);
      Optional<LocalDate> due = start.flatMap(day -> after(day, figure));
      if (told && due.isPresent() && end.isPresent()) {
        long apart = Math.abs(due.get().toEpochDay() - end.get().toEpochDay());
        Span place = dates.getFirst().span().cover(dates.getLast().span());
        return apart <= SLACK
            ? Optional.empty()
            : Optional.of(
                new Sighting(
                    "length",
                    List.of(View.shortened(view.slice(figure.span())), end.get().toString()),
                    List.of(place)));
      }
    }
    return Optional.empty();
  }

  private static boolean between(View view, Span one, Span other, Pattern words) {
    return one.end() <= other.start()
        && words
            .matcher(view.slice(new Span(/* start= */ one.end(), /* end= */ other.start())))
            .matches();
  }

  private static Optional<LocalDate> after(LocalDate day, Figure figure) {
    long count = figure.value().longValue();
    return switch (figure.unit()) {
      case YEAR -> Optional.of(day.plusYears(count));
      case MONTH -> Optional.of(day.plusMonths(count));
      case MINUTE, HOUR, WORKING_DAY, DAY, WEEK, PERCENT, NOK, EUR, USD, GBP, COUNT ->
          Optional.empty();
    };
  }
}
