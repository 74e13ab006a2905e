package no.samsvar.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/** Reads dates and periods: "31.12.2013", "1. juli 2025", "2013–2016", "in 2026". */
final class DateReader {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Pattern SEPARATOR = Pattern.compile("[./]");
  private static final WordSet BEFORE_YEAR =
      WordSet.of(
          "i",
          "fra",
          "frå",
          "til",
          "innen",
          "innan",
          "år",
          "i løpet av",
          "per",
          "pr",
          "siden",
          "sidan",
          "etter",
          "før",
          "in",
          "from",
          "to",
          "by",
          "until",
          "since",
          "of",
          "end",
          "during",
          "utgangen",
          "mot",
          "av",
          "høsten",
          "våren",
          "hausten",
          "sommeren",
          "og",
          "and",
          "desember",
          "begynnelsen",
          "slutten",
          "planperioden",
          "perioden");

  static {
    months("januar january jan", 1);
    months("februar february feb", 2);
    months("mars march", 3);
    months("april apr", 4);
    months("mai may", 5);
    months("juni june", 6);
    months("juli july", 7);
    months("august aug", 8);
    months("september sept", 9);
    months("oktober october okt", 10);
    months("november nov", 11);
    months("desember december des", 12);
  }

  private final Words words;
  private final Segment segment;

  DateReader(Words words, Segment segment) {
    this.words = words;
    this.segment = segment;
  }

  private static void months(String names, int number) {
    for (String name : names.split(" ", -1)) {
      MONTHS.put(name, number);
    }
  }

  /** A mention and the words it covers. */
  private record Found(DateMention mention, int to) {}

  List<DateMention> dates() {
    List<DateMention> found = new ArrayList<>();
    int i = segment.from();
    while (i < segment.to()) {
      Optional<Found> here = at(i);
      here.map(Found::mention).ifPresent(found::add);
      i = here.map(Found::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Found> at(int i) {
    if (!words.number(i) && !MONTHS.containsKey(words.form(i))) {
      return Optional.empty();
    }
    return numeric(i).or(() -> named(i)).or(() -> period(i)).or(() -> year(i));
  }

  private Optional<Found> numeric(int i) {
    String[] parts = SEPARATOR.split(words.form(i), -1);
    if (!words.number(i) || parts.length != 3 || parts[2].length() % 2 != 0) {
      return iso(i);
    }
    Optional<Integer> day = number(parts[0]);
    Optional<Integer> month = number(parts[1]);
    Optional<Integer> year = number(parts[2]).map(y -> y < 100 ? 2000 + y : y);
    if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    return date(year.get(), month.get(), day.get()).map(date -> found(i, i + 1, date, date));
  }

  private Optional<Found> iso(int i) {
    boolean dashed =
        words.mark(i + 1).equals("-") && words.mark(i + 2).equals("-") && i + 2 < segment.to();
    if (!dashed || words.form(i).length() != 4) {
      return Optional.empty();
    }
    Optional<Integer> year = number(words.form(i));
    Optional<Integer> month = number(words.form(i + 1));
    Optional<Integer> day = number(words.form(i + 2));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return date(year.get(), month.get(), day.get()).map(date -> found(i, i + 3, date, date));
  }

  /** "1. juli 2025", "1 July 2025", "July 2025", "31. desember". */
  private Optional<Found> named(int i) {
    boolean day =
        words.number(i)
            && MONTHS.containsKey(words.form(i + 1))
            && i + 1 < segment.to()
            && (words.mark(i + 1).isEmpty() || words.mark(i + 1).equals("."));
    int at = day ? i + 1 : i;
    Integer month = MONTHS.get(words.form(at));
    if (month == null || at >= segment.to()) {
      return Optional.empty();
    }
    int yearAt = at + 1;
    boolean dayAfter =
        !day
            && words.number(yearAt)
            && words.form(yearAt).length() <= 2
            && words.mark(yearAt + 1).equals(",");
    if (dayAfter) {
      yearAt++;
    }
    Optional<Integer> year = yearAt < segment.to() ? yearOf(yearAt) : Optional.empty();
    if (year.isEmpty()) {
      return day ? Optional.of(bare(i, at + 1)) : Optional.empty();
    }
    if (day || dayAfter) {
      int dayWord = day ? i : at + 1;
      int to = yearAt + 1;
      return number(words.form(dayWord))
          .flatMap(d -> date(year.get(), month, d))
          .map(date -> found(i, to, date, date));
    }
    YearMonth whole = YearMonth.of(year.get(), month);
    return Optional.of(found(i, yearAt + 1, whole.atDay(1), whole.atEndOfMonth()));
  }

  private Found bare(int from, int to) {
    return new Found(new DateMention(words.span(from, to), Optional.empty(), Optional.empty()), to);
  }

  /** "2013–2016", "2013-16", "2025 to 2029". */
  private Optional<Found> period(int i) {
    Optional<Integer> first = yearOf(i);
    if (first.isEmpty() || i + 1 >= segment.to()) {
      return Optional.empty();
    }
    String mark = words.mark(i + 1);
    boolean dash = mark.equals("-") || mark.equals("–") || mark.equals("—");
    boolean to = words.form(i + 1).equals("til") || words.form(i + 1).equals("to");
    int at = dash ? i + 1 : i + 2;
    if ((!dash && !to) || at >= segment.to()) {
      return Optional.empty();
    }
    Optional<Integer> last = yearOf(at).or(() -> dash ? shortYear(at) : Optional.empty());
    return last.filter(y -> y >= first.get())
        .map(y -> found(i, at + 1, LocalDate.of(first.get(), 1, 1), LocalDate.of(y, 12, 31)));
  }

  private Optional<Integer> shortYear(int i) {
    return words.form(i).length() == 2
        ? number(words.form(i)).map(y -> 2000 + y)
        : Optional.empty();
  }

  private Optional<Found> year(int i) {
    boolean led = BEFORE_YEAR.contains(words.form(i - 1)) && words.mark(i).isEmpty();
    return led
        ? yearOf(i).map(y -> found(i, i + 1, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)))
        : Optional.empty();
  }

  private Optional<Integer> yearOf(int i) {
    return words.form(i).length() == 4
        ? number(words.form(i)).filter(y -> y >= 1900 && y < 2100)
        : Optional.empty();
  }

  private static Optional<Integer> number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 5
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Found found(int from, int to, LocalDate first, LocalDate last) {
    Span span = words.span(from, to);
    return new Found(new DateMention(span, Optional.of(first), Optional.of(last)), to);
  }
}
