package no.samsvar.observe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** The years a plan is for, as its title or first heading says. */
record PlanPeriod(int first, int last, Span place) {
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\d.])((?:19|20)\\d\\d)\\s?(?:[-–—/]|til|to)\\s?((?:19|20)?\\d\\d)(?![\\d.])");
  private static final Pattern YEARS_ONLY = Pattern.compile("\\W*" + YEARS.pattern() + "\\W*");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?iu)(?:strategi|\\bplan|plan\\b|handlingsprogram|program|period|strategy|roadmap|veikart|vegkart)");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?iuU)\\w{3,}strategi(?:en)?\\b|-strategi|strategi for|digital strategi|\\bstrategien\\b|handlingsplan|\\b(?:ikt|it|digital)-?plan|strategy|action plan");
  private static final int LONGEST = 25;

  private static final int FIRST = 4;

  /** The title page's headings and lines. */
  private static final int FRONT = 6;

  /** The period; empty where the title names none or the document is no plan. */
  static Optional<PlanPeriod> of(View view) {
    if (!view.plan()) {
      return Optional.empty();
    }
    int seen = 0;
    for (Section section : view.sections()) {
      Optional<PlanPeriod> here = section.heading().flatMap(span -> in(view, span));
      if (here.isPresent()) {
        return here;
      }
      if (++seen > FRONT) {
        break;
      }
    }
    return view.passages().stream()
        .limit(FRONT)
        .filter(passage -> passage.words().length() < 120)
        .filter(passage -> !PeriodUnsaid.OTHER.matcher(passage.words()).find())
        .filter(
            passage ->
                YEARS_ONLY.matcher(passage.words().strip()).matches()
                    || SAYS.matcher(passage.words()).find())
        .flatMap(passage -> in(view, passage.block().span()).stream())
        .findFirst();
  }

  /** Whether the title or one of the first headings names a strategy or plan as such. */
  static boolean named(View view) {
    return view.document().title().filter(title -> NAMES.matcher(title).find()).isPresent()
        || view.sections().stream()
            .limit(FIRST)
            .anyMatch(section -> NAMES.matcher(view.heading(section)).find());
  }

  private static Optional<PlanPeriod> in(View view, Span span) {
    Matcher matcher = YEARS.matcher(view.slice(span));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    int last = end < 100 ? first / 100 * 100 + end : end;
    Span place = new Span(span.start() + matcher.start(), span.start() + matcher.end());
    return last >= first && last - first <= LONGEST
        ? Optional.of(new PlanPeriod(first, last, place))
        : Optional.empty();
  }
}
