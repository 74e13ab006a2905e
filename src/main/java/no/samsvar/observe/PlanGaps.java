package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.DateMention;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * Goals and measures of a plan that lack what the plan gives the others: owner, date, money,
 * indicator; measures that serve no goal, goals that no measure serves.
 */
final class PlanGaps {
  /** What a column holds. */
  private enum Column {
    MEASURE("tiltak\\w*|aktivitet\\w*|action|measure|activity|initiative"),
    GOAL("mål|delmål|hovedmål|hovudmål|goal|objective|aim"),
    OWNER("ansvar\\w*|eier|eigar|owner|responsible|lead|who"),
    DATE("frist|tidsfrist|når|ferdig|tidspunkt|milepæl|deadline|due|when|by"),
    MONEY("kostnad\\w*|budsjett\\w*|økonomi|finansiering|ramme|kroner|cost|budget|funding|money"),
    INDICATOR("indikator\\w*|måltall|måltal|måling|målepunkt|kpi|indicator|target|measured by");

    private final Pattern head;

    Column(String words) {
      this.head = Pattern.compile("(?iuU)^(?:" + words + ")(?:\\b.*)?$");
    }
  }

  private static final Pattern BLANK =
      Pattern.compile(
          "(?iuU)^\\W*(?:|\\?|tbd|tba|n\\.? ?n\\.?|ikke avklart|ikkje avklart|ikke plassert|ikkje plassert|ikke satt|ikkje sett|avklares|kommer|not set|to be decided|to be agreed|open)\\W*$");

  /** A row of sums, or no name at all. */
  private static final Pattern SUM =
      Pattern.compile("(?iuU)(?:|sum|totalt?|i alt|til sammen|til saman|in all)\\W*");

  private static final Pattern GOAL =
      Pattern.compile("(?iuU)^(?:del)?(?:mål|goal|objective)\\s*(?<number>\\d{1,2}(?:\\.\\d)?)\\b");
  private static final Pattern SERVES =
      Pattern.compile(
          "(?iuU)\\b(?:del)?(?:mål|goals?|objectives?)\\s*(?<number>\\d{1,2}(?:\\.\\d)?)\\b");

  private PlanGaps() {}

  static List<Sighting> owner(View view) {
    return blank(view, Column.MEASURE, Column.OWNER);
  }

  static List<Sighting> date(View view) {
    return blank(view, Column.MEASURE, Column.DATE);
  }

  static List<Sighting> money(View view) {
    return blank(view, Column.MEASURE, Column.MONEY);
  }

  static List<Sighting> indicator(View view) {
    List<Sighting> found = new ArrayList<>(blank(view, Column.GOAL, Column.INDICATOR));
    for (Section section : view.plan() ? view.sections() : List.<Section>of()) {
      found.addAll(untargeted(view, section));
    }
    return found;
  }

  /** Rows of a table of years whose last year, the target, is empty where others have one. */
  private static List<Sighting> untargeted(View view, Section section) {
    List<Sighting> found = new ArrayList<>();
    int filled = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.TableRow row && years(view, row)) {
        boolean empty = NONE.matcher(view.slice(row.cells().getLast())).matches();
        String name = view.slice(row.cells().getFirst()).strip();
        filled += empty ? 0 : 1;
        if (empty && !SUM.matcher(name).matches()) {
          found.add(Sighting.at(block.span(), View.shortened(name)));
        }
      }
    }
    return filled > found.size() ? found : List.of();
  }

  /** Whether all columns but the first are years, and the year before the last has a figure. */
  private static boolean years(View view, Block.TableRow row) {
    int columns = row.header().size();
    return columns > 2
        && row.cells().size() == columns
        && row.header().stream().skip(1).allMatch(h -> YEAR.matcher(view.slice(h)).matches())
        && view.slice(row.cells().get(columns - 2)).matches("(?s).*\\d.*");
  }

  private static final Pattern YEAR =
      Pattern.compile("(?u)\\s*(?:\\p{L}+\\s+)?20\\d\\d\\s*(?:\\(?\\p{L}+\\)?)?\\s*");
  private static final Pattern NONE = Pattern.compile("\\s*[-–—]?\\s*");

  /** Rows whose cell under the one heading is filled in and under the other one is not. */
  private static List<Sighting> blank(View view, Column what, Column lacks) {
    List<Sighting> found = new ArrayList<>();
    for (Section section : view.sections()) {
      List<Sighting> here = new ArrayList<>();
      int filled = 0;
      for (Block block : section.blocks()) {
        Optional<String> named =
            block instanceof Block.TableRow row ? cell(view, row, what) : Optional.empty();
        Optional<String> given =
            block instanceof Block.TableRow row ? cell(view, row, lacks) : Optional.empty();
        boolean row = named.filter(words -> !SUM.matcher(words).matches()).isPresent();
        if (row && named.isPresent() && given.isPresent()) {
          boolean empty = BLANK.matcher(given.get()).matches();
          filled += empty ? 0 : 1;
          if (empty) {
            here.add(Sighting.at(block.span(), View.shortened(named.get())));
          }
        }
      }
      found.addAll(filled > 0 ? here : List.of());
    }
    return view.plan() ? found : List.of();
  }

  /** The date by which the row's measure is to be done. */
  static Optional<LocalDate> due(View view, Block.TableRow row) {
    boolean measure = cell(view, row, Column.MEASURE).filter(words -> !words.isEmpty()).isPresent();
    for (int at = 0; measure && at < row.header().size() && at < row.cells().size(); at++) {
      Span cell = row.cells().get(at);
      if (Column.DATE.head.matcher(view.slice(row.header().get(at)).strip()).matches()) {
        return view.clauseAt(cell.start()).stream()
            .flatMap(clause -> clause.facts().dates().stream())
            .filter(date -> cell.contains(date.span()))
            .findFirst()
            .flatMap(DateMention::last);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> cell(View view, Block.TableRow row, Column column) {
    for (int at = 0; at < row.header().size() && at < row.cells().size(); at++) {
      if (column.head.matcher(view.slice(row.header().get(at)).strip()).matches()) {
        return Optional.of(view.slice(row.cells().get(at)).strip());
      }
    }
    return Optional.empty();
  }

  /** Measures that serve a goal of a number that the plan does not have. */
  static List<Sighting> aimless(View view) {
    Map<String, Span> goals = goals(view);
    List<Sighting> found = new ArrayList<>();
    if (goals.size() > 1) {
      served(view)
          .forEach(
              (number, place) -> {
                if (!goals.containsKey(number)) {
                  found.add(Sighting.at(place, number));
                }
              });
    }
    return found;
  }

  /** Goals that no measure serves, where measures say which goal they serve. */
  static List<Sighting> unserved(View view) {
    Set<String> served = new TreeSet<>(served(view).keySet());
    List<Sighting> found = new ArrayList<>();
    Map<String, Span> goals = goals(view);
    if (served.size() > 1 && goals.size() > 1) {
      goals.forEach(
          (number, place) -> {
            if (!served.contains(number)
                && served.stream().noneMatch(s -> s.startsWith(number + "."))) {
              found.add(Sighting.at(place, number));
            }
          });
    }
    return found;
  }

  /** The plan's numbered goals: headings, items and lines that begin with "Mål 2". */
  private static Map<String, Span> goals(View view) {
    Map<String, Span> goals = new LinkedHashMap<>();
    if (!view.plan()) {
      return goals;
    }
    for (Section section : view.sections()) {
      Matcher matcher = GOAL.matcher(printed(view, section));
      if (matcher.find() && section.heading().isPresent()) {
        goals.putIfAbsent(matcher.group("number"), section.heading().get());
      }
    }
    for (Passage passage : view.passages()) {
      Matcher matcher = GOAL.matcher(passage.words());
      if (!(passage.block() instanceof Block.TableRow) && matcher.find()) {
        goals.putIfAbsent(matcher.group("number"), passage.block().span());
      }
    }
    return goals;
  }

  private static String printed(View view, Section section) {
    return section.number().map(number -> number + " ").orElse("") + view.heading(section);
  }

  /** Numbers of goals that rows of measures point to, with the first row that does so. */
  private static Map<String, Span> served(View view) {
    Map<String, Span> served = new LinkedHashMap<>();
    for (Passage passage : view.passages()) {
      if (passage.block() instanceof Block.TableRow row
          && cell(view, row, Column.MEASURE).isPresent()) {
        cell(view, row, Column.GOAL).ifPresent(cell -> collect(cell, row.span(), served));
      }
    }
    return served;
  }

  private static void collect(String cell, Span place, Map<String, Span> to) {
    Matcher matcher = SERVES.matcher(cell);
    while (matcher.find()) {
      to.putIfAbsent(matcher.group("number"), place);
    }
    if (cell.matches("\\d{1,2}(?:\\.\\d)?(?:\\s*(?:,|og|and)\\s*\\d{1,2}(?:\\.\\d)?)*")) {
      for (String number : cell.split("\\D*(?:,|og|and)\\s*")) {
        to.putIfAbsent(number.strip(), place);
      }
    }
  }
}
