package no.samsvar.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.clause.Numbers.Amount;
import no.samsvar.document.Language;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/** Reads figures with units: "99,5 %", "kr 1,2 mill.", "fire timer", "thirty (30) days". */
final class FigureReader {
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("mill", 6),
          Map.entry("million", 6),
          Map.entry("millioner", 6),
          Map.entry("millionar", 6),
          Map.entry("millions", 6),
          Map.entry("mrd", 9),
          Map.entry("milliarder", 9),
          Map.entry("milliardar", 9),
          Map.entry("milliard", 9),
          Map.entry("billion", 9),
          Map.entry("tusen", 3),
          Map.entry("thousand", 3),
          Map.entry("tkr", 3));
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final WordSet FULL =
      WordSet.of(
          "full",
          "fulle",
          "fullt",
          "hel",
          "hele",
          "helt",
          "heil",
          "heile",
          "heilt",
          "whole",
          "entire",
          "complete");

  private static final WordSet RANGE = WordSet.of("til", "to");
  private static final WordSet ONE =
      WordSet.of("en", "et", "ett", "én", "ein", "eit", "éin", "ei", "one");
  private static final WordSet BEFORE_ARTICLE =
      WordSet.of("within", "for", "in", "of", "after", "least", "than", "is");

  private final Words words;
  private final boolean english;
  private final List<Optional<PhraseTable.Hit<Unit>>> units;

  FigureReader(Words words, Language language) {
    this.words = words;
    this.english = language == Language.ENGLISH;
    this.units = new ArrayList<>();
    for (int i = 0; i <= words.size(); i++) {
      units.add(Optional.empty());
    }
    TimeWords.units(language).find(words).forEach(hit -> units.set(hit.from(), Optional.of(hit)));
  }

  /** A figure and the words it covers. */
  record Found(Figure figure, int from, int to) {}

  List<Found> figures() {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Found> here = at(i);
      here.ifPresent(found::add);
      i = here.map(Found::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Found> at(int i) {
    Optional<Amount> number = Numbers.at(words, i, english);
    if (number.isEmpty()) {
      Optional<Unit> unit = one(i) ? unitAt(i + 1) : Optional.empty();
      boolean one = unit.map(Unit::time).orElse(false);
      return one && words.mark(i + 1).isEmpty()
          ? Optional.of(found(BigDecimal.ONE, unit.orElseThrow(), i, endOfUnit(i + 1)))
          : Optional.empty();
    }
    return number.flatMap(this::withUnit);
  }

  /** "ett år", "within a year", but not "once a year". */
  private boolean one(int i) {
    boolean article = words.form(i).equals("a") || words.form(i).equals("an");
    return article ? BEFORE_ARTICLE.contains(words.form(i - 1)) : ONE.contains(words.form(i));
  }

  private Optional<Found> withUnit(Amount number) {
    int to = number.to();
    BigDecimal value = number.value();
    Optional<Amount> again =
        words.mark(to).equals("(") ? Numbers.at(words, to, english) : Optional.empty();
    if (again.isPresent() && again.get().value().compareTo(value) == 0) {
      to = again.get().to();
    }
    Integer scale = SCALES.get(words.form(to));
    if (scale != null && words.mark(to).isEmpty()) {
      value = new BigDecimal(value.scaleByPowerOfTen(scale).toPlainString());
      to++;
    }
    if (words.mark(to).startsWith("%") || words.mark(to).startsWith(")%")) {
      Span span = words.spanThrough(number.from(), to, '%');
      return Optional.of(new Found(new Figure(span, value, Unit.PERCENT), number.from(), to));
    }
    Optional<Unit> shared = shared(to);
    if (shared.isPresent()) {
      return Optional.of(found(value, shared.get(), number.from(), to));
    }
    Optional<Found> money = money(number.from(), value, to);
    if (money.isPresent()) {
      return money;
    }
    boolean tight =
        words.mark(to).isEmpty()
            || words.mark(to).equals(")")
            || words.mark(to).equals("(")
            || (scale != null && words.mark(to).equals("."));
    Optional<Unit> unit = tight ? unitAt(to) : Optional.empty();
    if (unit.isPresent()) {
      return Optional.of(found(value, unit.get(), number.from(), endOfUnit(to)));
    }
    return Optional.empty();
  }

  /** "fra 40 til 60 prosent": the first number has the unit of the second. */
  private Optional<Unit> shared(int to) {
    Optional<Amount> second =
        RANGE.contains(words.form(to)) && words.mark(to).isEmpty() && words.mark(to + 1).isEmpty()
            ? Numbers.at(words, to + 1, english)
            : Optional.empty();
    if (second.isEmpty()) {
      return Optional.empty();
    }
    int after = second.get().to();
    return words.mark(after).startsWith("%")
        ? Optional.of(Unit.PERCENT)
        : unitAt(after).filter(unit -> words.mark(after).isEmpty());
  }

  private Optional<Found> money(int from, BigDecimal value, int to) {
    Optional<Unit> symbol = symbol(words.mark(from));
    if (symbol.isPresent()) {
      return Optional.of(found(value, symbol.get(), from, to));
    }
    boolean millions = from > 0 && words.form(from - 1).equals("mnok");
    if (millions) {
      return Optional.of(found(value.multiply(MILLION), Unit.NOK, from - 1, to));
    }
    Optional<Unit> before = from > 0 ? unitAt(from - 1).filter(Unit::money) : Optional.empty();
    boolean close = words.mark(from).isEmpty() || words.mark(from).equals(".");
    return before.isPresent() && close
        ? Optional.of(found(value, before.get(), from - 1, to))
        : Optional.empty();
  }

  private static Optional<Unit> symbol(String mark) {
    if (mark.endsWith("€")) {
      return Optional.of(Unit.EUR);
    }
    if (mark.endsWith("$")) {
      return Optional.of(Unit.USD);
    }
    return mark.endsWith("£") ? Optional.of(Unit.GBP) : Optional.empty();
  }

  private Optional<Unit> unitAt(int i) {
    int at = afterFull(i);
    return at >= words.size() ? Optional.empty() : units.get(at).map(PhraseTable.Hit::first);
  }

  private int endOfUnit(int i) {
    int at = afterFull(i);
    return units.get(at).map(PhraseTable.Hit::to).orElse(at + 1);
  }

  /** "one full month", "to hele virkedager" */
  private int afterFull(int i) {
    boolean full = FULL.contains(words.form(i)) && words.mark(i + 1).isEmpty();
    return full ? i + 1 : i;
  }

  private Found found(BigDecimal value, Unit unit, int from, int to) {
    return new Found(new Figure(words.span(from, to), value, unit), from, to);
  }
}
