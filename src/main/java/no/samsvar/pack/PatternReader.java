package no.samsvar.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.clause.Force;
import no.samsvar.clause.Role;
import no.samsvar.clause.Unit;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Fact;
import no.samsvar.rule.FigureLimit;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Pattern;

/**
 * Reads what one clause must hold. Barred are concepts that no clause may hold, whatever the
 * pattern says, unless it asks for them itself.
 */
record PatternReader(Lexicon lexicon, LexiconAdvice advice, List<ConceptId> barred) {
  static final Set<String> KEYS =
      Set.of(
          "concept",
          "all",
          "none",
          "context",
          "facts",
          "by",
          "not-by",
          "figures",
          "at-least",
          "scope",
          "negated");

  /** Keys of which a pattern needs at least one. */
  static final List<String> DEMANDS =
      List.of("all", "concept", "context", "facts", "figures", "by");

  static final Map<String, Force> FORCES = words(Force.values());
  static final Map<String, Fact> FACTS = words(Fact.values());
  static final Map<String, Role> ROLES = words(Role.values());
  static final Map<String, Unit> UNITS = words(Unit.values());
  static final Map<String, Pattern.Scope> SCOPES = words(Pattern.Scope.values());

  static final Set<String> LIMIT_KEYS = Set.of("min", "max");

  /** Enum constants by the words that files use: lower case, hyphens. */
  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return Arrays.stream(values)
        .collect(
            Collectors.toMap(
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Function.identity(),
                (one, _) -> one,
                TreeMap::new));
  }

  Pattern read(Fields fields) {
    List<List<ConceptId>> all = new ArrayList<>(choices(fields, "concept"));
    all.addAll(choices(fields, "all"));
    return new Pattern(
        all,
        none(fields, all),
        choices(fields, "context"),
        new LinkedHashSet<>(fields.choices("facts", FACTS)),
        new LinkedHashSet<>(fields.choices("by", ROLES)),
        new LinkedHashSet<>(fields.choices("not-by", ROLES)),
        figures(fields),
        fields.choice("at-least", FORCES).orElse(Force.MUST),
        fields.choice("scope", SCOPES).orElse(Pattern.Scope.CLAUSE),
        fields.truth("negated", false));
  }

  private List<ConceptId> none(Fields fields, List<List<ConceptId>> all) {
    List<ConceptId> none =
        new ArrayList<>(choices(fields, "none").stream().flatMap(List::stream).toList());
    for (ConceptId concept : barred) {
      if (!none.contains(concept) && all.stream().noneMatch(choice -> choice.contains(concept))) {
        none.add(concept);
      }
    }
    return none;
  }

  /** The same reader with other concepts barred. */
  PatternReader barring(List<ConceptId> concepts) {
    return new PatternReader(lexicon, advice, concepts);
  }

  /** Concepts of a list; "a|b" is a choice. */
  List<List<ConceptId>> choices(Fields fields, String key) {
    List<List<ConceptId>> all = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts(key)) {
      List<ConceptId> choice = new ArrayList<>();
      for (String name : List.of(scalar.text().split("\\|", -1))) {
        concept(name.strip(), scalar.at(), fields.faults()).ifPresent(choice::add);
      }
      all.add(choice);
    }
    return all;
  }

  private Optional<ConceptId> concept(String name, YamlTree.At at, Faults faults) {
    ConceptId id = new ConceptId(name);
    if (!lexicon.concepts().containsKey(id)) {
      faults.unknown(
          at, "concept", name, lexicon.concepts().keySet().stream().map(ConceptId::value).toList());
      return Optional.empty();
    }
    advice.asked(id);
    return Optional.of(id);
  }

  private static List<FigureLimit> figures(Fields fields) {
    Map<Unit, FigureLimit> limits = new EnumMap<>(Unit.class);
    fields
        .each("figures", inner -> inner.known(LIMIT_KEYS))
        .forEach(
            (word, inner) -> {
              Unit unit = UNITS.get(word);
              if (unit == null) {
                fields.faults().unknown(inner.mapping().at(), "unit", word, UNITS.keySet());
              } else {
                limits.put(unit, limit(unit, inner));
              }
            });
    return List.copyOf(limits.values());
  }

  private static FigureLimit limit(Unit unit, Fields fields) {
    FigureLimit limit = new FigureLimit(unit, decimal(fields, "min"), decimal(fields, "max"));
    boolean crossed =
        limit.min().flatMap(min -> limit.max().filter(max -> max.compareTo(min) < 0)).isPresent();
    if (crossed) {
      fields.faults().add(fields.at("max"), "\"max\" is below \"min\"", "let them change places");
    }
    return limit;
  }

  private static Optional<BigDecimal> decimal(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    if (text.isPresent() && !text.get().matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      fields.faults().add(fields.at(key), "\"" + key + "\" must be a number", "such as 99.5");
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }
}
