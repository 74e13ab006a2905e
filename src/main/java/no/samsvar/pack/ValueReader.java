package no.samsvar.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.clause.Unit;
import no.samsvar.rule.Condition;
import no.samsvar.rule.FigureLimit;
import no.samsvar.rule.Pattern;

/** Reads conditions on the values that a document states: "99.5 percent", "2 months". */
record ValueReader(PatternReader patterns) {
  static final Set<String> VALUE_KEYS = Set.of("min", "max");
  static final Set<String> SAME_KEYS = Set.of("unit");

  private static final String AMOUNT = "([0-9]{1,12}(?:\\.[0-9]{1,6})?)\\s*([a-z%-]+)";

  /** Units by the words that limits use: in the singular and the plural. */
  static final Map<String, Unit> UNITS = units();

  private record Amount(BigDecimal value, Unit unit) {}

  Condition value(Fields fields) {
    Fields known = ConditionReader.withPattern(fields, VALUE_KEYS);
    Optional<Amount> min = amount(known, "min");
    Optional<Amount> max = amount(known, "max");
    if (!known.has("min") && !known.has("max")) {
      known
          .faults()
          .add(known.mapping().at(), "the value has no limit", "write \"min\", \"max\" or both");
    }
    List<FigureLimit> limits = new ArrayList<>();
    min.ifPresent(a -> limits.add(limit(a, Optional.of(a.value()), Optional.empty())));
    max.ifPresent(a -> limits.add(limit(a, Optional.empty(), Optional.of(a.value()))));
    min.flatMap(least -> max.filter(most -> crossed(least, most)))
        .ifPresent(
            _ ->
                known
                    .faults()
                    .add(
                        known.at("max"),
                        "\"max\" is below \"min\", or of another sort",
                        "let them change places, or give them the same unit"));
    return new Condition.Value(pattern(known), limits);
  }

  Optional<Condition> same(Fields fields) {
    Fields known = ConditionReader.withPattern(fields, SAME_KEYS);
    known.required("unit");
    Pattern pattern = pattern(known);
    return known.choice("unit", UNITS).map(unit -> new Condition.SameValue(pattern, unit));
  }

  /** A value is somebody's: without a concept any number would do. */
  private Pattern pattern(Fields fields) {
    if (!fields.has("concept") && !fields.has("all") && !fields.has("context")) {
      fields
          .faults()
          .add(
              fields.mapping().at(),
              "nothing says what the value is of",
              "name it under \"concept\", \"all\" or \"context\"");
    }
    return patterns.read(fields);
  }

  private static FigureLimit limit(
      Amount amount, Optional<BigDecimal> min, Optional<BigDecimal> max) {
    return new FigureLimit(amount.unit(), min, max);
  }

  private static boolean crossed(Amount least, Amount most) {
    return !FigureLimit.comparable(least.unit(), most.unit())
        || FigureLimit.size(least.value(), least.unit())
                .compareTo(FigureLimit.size(most.value(), most.unit()))
            > 0;
  }

  private static Optional<Amount> amount(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    java.util.regex.Matcher written = java.util.regex.Pattern.compile(AMOUNT).matcher(text.get());
    if (!written.matches()) {
      fields
          .faults()
          .add(
              fields.at(key),
              "\"" + key + "\" must be a number and a unit",
              "such as 99.5 percent or 2 months");
      return Optional.empty();
    }
    Unit unit = UNITS.get(written.group(2));
    if (unit == null) {
      fields.faults().unknown(fields.at(key), "unit", written.group(2), UNITS.keySet());
      return Optional.empty();
    }
    return Optional.of(new Amount(new BigDecimal(written.group(1)), unit));
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new TreeMap<>(PatternReader.UNITS);
    PatternReader.UNITS.forEach(
        (word, unit) -> {
          if (unit.time()) {
            units.put(word + "s", unit);
          }
        });
    units.put("%", Unit.PERCENT);
    return Map.copyOf(units);
  }
}
