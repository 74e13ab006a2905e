package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.text.Span;

/** What the first and last lines of a document say of its date, version and owner. */
final class FrontPage {
  private static final int FRONT = 12;
  private static final int BACK = 15;
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)\\b(?:dato|date|vedtatt|vedteken|godkjent|godkjend|versjon|version|revidert|oppdatert|signert|adopted|approved"
              + "|updated|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june"
              + "|july|october|december)\\b|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?=(?:19|20)\\d\\d)");
  private static final Pattern ANY_DATE =
      Pattern.compile("(?iu)(?:19|20)\\d\\d|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d\\d\\b");
  private static final Pattern OWNED =
      Pattern.compile(
          "(?iu)\\b(?:versjon\\p{L}*|utgave\\p{L}*|utgåve|revisjon\\p{L}*|vedtatt|vedteke\\p{L}*|eier|eigar|dokumenteier|dokumentansvarlig"
              + "|ansvarlig|ansvarleg|godkjent|godkjend|utarbeid\\p{L}*|forfatter|saksbehandler|kommunestyret|styret|signatur\\p{L}*|underskrift\\p{L}*"
              + "|version|revision|adopted|approved|owner|author|issued by|published by|signed|signature)\\b");

  private FrontPage() {}

  /** The latest year of a date on the first lines; 0 when there is none. */
  static int year(View view) {
    int latest = 0;
    for (String line : front(view)) {
      boolean brief = line.length() < 60;
      Matcher matcher = YEAR.matcher(line);
      while (brief && DATED.matcher(line).find() && matcher.find()) {
        int year = Integer.parseInt(matcher.group());
        latest = year <= view.day().year() ? Math.max(latest, year) : latest;
      }
    }
    return latest;
  }

  /** A plan or agreement with no date or year on its first and last lines. */
  static List<Sighting> undated(View view) {
    return applies(view) && edges(view).stream().noneMatch(FrontPage::dated)
        ? List.of(Sighting.at(first(view)))
        : List.of();
  }

  /** A plan with neither version nor anybody who has made, owns or has adopted it. */
  static List<Sighting> unowned(View view) {
    return view.plan()
            && applies(view)
            && edges(view).stream().noneMatch(line -> OWNED.matcher(line).find())
        ? List.of(Sighting.at(first(view)))
        : List.of();
  }

  private static boolean dated(String line) {
    return ANY_DATE.matcher(line).find();
  }

  /** Whether the document is long enough to be one, and of a kind that needs a date. */
  private static boolean applies(View view) {
    return (view.plan() || view.agreement()) && view.passages().size() > FRONT && named(view);
  }

  /** Whether the title or the first lines call it a plan or an agreement; a chapter is neither. */
  private static boolean named(View view) {
    return Stream.of(
            view.document().title().stream(),
            view.sections().stream().map(view::heading).filter(each -> !each.isBlank()).limit(1),
            view.passages().stream().map(Passage::words).limit(2))
        .flatMap(each -> each)
        .anyMatch(line -> line.length() < LINE && NAMED.matcher(line).find());
  }

  private static final int LINE = 120;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)strategi|plan\\b|plan for|veikart|vegkart|program\\b|avtal|kontrakt|vilkår|vedtekt|statutt|tjenestenivå|tenestenivå|bilag|vedlegg|strategy|roadmap|agreement|contract|terms|service level|\\bSLA\\b|addendum|schedule");

  private static List<Span> first(View view) {
    return view.sections().stream()
        .flatMap(section -> section.heading().stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static List<String> front(View view) {
    List<String> lines = new ArrayList<>();
    view.document().title().ifPresent(lines::add);
    view.sections().stream().limit(FRONT).map(view::heading).forEach(lines::add);
    view.passages().stream().limit(FRONT).map(Passage::words).forEach(lines::add);
    return lines;
  }

  private static List<String> edges(View view) {
    List<String> lines = new ArrayList<>(front(view));
    lines.add(view.document().id().value());
    view.sections().stream().map(view::heading).forEach(lines::add);
    int size = view.passages().size();
    view.passages().subList(Math.max(0, size - BACK), size).stream()
        .map(Passage::words)
        .forEach(lines::add);
    return lines;
  }
}
