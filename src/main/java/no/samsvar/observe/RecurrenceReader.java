package no.samsvar.observe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.observe.Recurrence.Unit;

/** Reads a pace that a calendar can hold out of the words for how often. */
final class RecurrenceReader {
  private record Pace(Pattern pattern, Unit unit, int interval) {}

  private static final List<Pace> NAMED =
      List.of(
          pace(
              "halvår|half-?year|semi-?annual|biannual|six-monthly|hver sjette måned",
              Unit.MONTH,
              6),
          pace("tertial", Unit.MONTH, 4),
          pace("kvartal|quarter", Unit.MONTH, 3),
          pace("to månad|to måned|annen hver måned|annankvar månad", Unit.MONTH, 2),
          pace("måned|månad|monthly|month", Unit.MONTH, 1),
          pace("(annet|annan|andre|anna)(hvert|kvart| hvert| kvart)? ?år|biennial", Unit.YEAR, 2),
          pace("årleg|årlig|annual|yearly|året|\\bår\\b|\\båret|\\byear|års", Unit.YEAR, 1),
          pace("fjortende dag|fjortande dag|fortnight", Unit.WEEK, 2),
          pace("\\buke|\\bveke|ukentlig|vekentleg|week", Unit.WEEK, 1),
          pace("daglig|dagleg|døgn|virkedag|\\bdag\\b|daily|\\bday\\b", Unit.DAY, 1));

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("en", 1),
          Map.entry("én", 1),
          Map.entry("ein", 1),
          Map.entry("éin", 1),
          Map.entry("one", 1),
          Map.entry("once", 1),
          Map.entry("to", 2),
          Map.entry("two", 2),
          Map.entry("twice", 2),
          Map.entry("tre", 3),
          Map.entry("three", 3),
          Map.entry("fire", 4),
          Map.entry("four", 4),
          Map.entry("seks", 6),
          Map.entry("six", 6),
          Map.entry("andre", 2),
          Map.entry("annen", 2),
          Map.entry("annan", 2),
          Map.entry("annet", 2),
          Map.entry("anna", 2),
          Map.entry("other", 2),
          Map.entry("second", 2),
          Map.entry("tredje", 3),
          Map.entry("third", 3),
          Map.entry("fjerde", 4),
          Map.entry("fourth", 4),
          Map.entry("tolv", 12),
          Map.entry("twelve", 12));

  private static final Pattern TIMES =
      Pattern.compile("(?:^|\\s)(\\S+)\\s+(?:ganger|gonger|gang|gong|times)|\\b(once|twice)\\b");
  private static final Pattern EVERY =
      Pattern.compile("(?:hver|hvert|kvar|kvart|every|each)\\s+(\\S+)\\s");

  private RecurrenceReader() {}

  private static Pace pace(String pattern, Unit unit, int interval) {
    return new Pace(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), unit, interval);
  }

  /** "to ganger i året" is every six months; "hver time" and "ved behov" no calendar can hold. */
  static Optional<Recurrence> read(String written) {
    String words = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return NAMED.stream()
        .filter(pace -> pace.pattern.matcher(words).find())
        .findFirst()
        .flatMap(pace -> counted(words, pace));
  }

  private static Optional<Recurrence> counted(String words, Pace pace) {
    Matcher times = TIMES.matcher(words);
    if (times.find()) {
      String count = times.group(1) == null ? times.group(2) : times.group(1);
      return number(count).flatMap(n -> divided(pace, n));
    }
    Matcher every = EVERY.matcher(words + " ");
    int factor = every.find() ? number(every.group(1)).orElse(1) : 1;
    boolean already = pace.interval > 1;
    return Optional.of(new Recurrence(pace.unit, already ? pace.interval : factor));
  }

  /** So many times in a period, where that comes out in whole months; else the period itself. */
  private static Optional<Recurrence> divided(Pace pace, int times) {
    if (times == 1) {
      return Optional.of(new Recurrence(pace.unit, pace.interval));
    }
    int months = pace.unit == Unit.YEAR ? 12 * pace.interval : pace.interval;
    boolean whole = pace.unit == Unit.YEAR || pace.unit == Unit.MONTH;
    return whole && times > 0 && months % times == 0
        ? Optional.of(new Recurrence(Unit.MONTH, months / times))
        : Optional.empty();
  }

  private static Optional<Integer> number(String word) {
    if (word.matches("[0-9]{1,2}\\.?")) {
      return Optional.of(Integer.parseInt(word.replace(".", ""))).filter(n -> n > 0);
    }
    return Optional.ofNullable(NUMBERS.get(word));
  }
}
