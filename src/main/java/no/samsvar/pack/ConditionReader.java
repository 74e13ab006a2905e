package no.samsvar.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;

/**
 * Reads conditions: a mapping with exactly one of the kinds' names, beside other keys of the
 * mapping it stands in. Bounded is what stands under a heading that is demanded already.
 */
record ConditionReader(PatternReader patterns, boolean bounded) {
  static final Map<String, Condition.Near.Distance> DISTANCES =
      PatternReader.words(Condition.Near.Distance.values());

  static final Set<String> KINDS =
      Set.of(
          "commits",
          "states",
          "has-section",
          "within",
          "near",
          "table",
          "table-row",
          "value",
          "same-value",
          "if-then",
          "about-other-document",
          "counts",
          "listed",
          "refers-to-annex",
          "file",
          "all-of",
          "any-of",
          "k-of",
          "not");
  static final Set<String> K_OF_KEYS = Set.of("k", "of");
  static final Set<String> NEAR_KEYS = Set.of("to", "distance");
  static final Set<String> TABLE_KEYS = Set.of("columns", "rows");
  static final Set<String> COUNTS_KEYS = Set.of("concepts", "number");
  static final Set<String> LISTED_KEYS = Set.of("of", "items");
  static final Set<String> ANNEX_KEYS = Set.of("present");
  static final Set<String> WITHIN_KEYS = Set.of("heading", "part");
  static final Set<String> IF_THEN_KEYS = Set.of("if", "then");

  /** The same reader for patterns that these concepts take away. */
  ConditionReader barring(List<ConceptId> concepts) {
    return new ConditionReader(patterns.barring(concepts), bounded);
  }

  /** The condition written among these fields; empty after telling what is wrong. */
  Optional<Condition> read(Fields fields) {
    List<String> written =
        fields.mapping().entries().keySet().stream().filter(KINDS::contains).toList();
    if (written.size() != 1) {
      String what = written.isEmpty() ? "no condition here" : "more than one condition here";
      fields
          .faults()
          .add(
              fields.mapping().at(),
              what,
              "write one of " + String.join(", ", KINDS.stream().sorted().toList()));
      return Optional.empty();
    }
    return read(written.getFirst(), fields);
  }

  /** The condition under a key whose mapping holds nothing else, such as "weak". */
  Optional<Condition> readUnder(Fields fields, String key) {
    return fields.fields(key).map(inner -> inner.known(KINDS)).flatMap(this::read);
  }

  private Optional<Condition> read(String kind, Fields fields) {
    return switch (kind) {
      case "commits" -> pattern(fields, kind).map(Condition.Commits::new);
      case "states" -> pattern(fields, kind).map(Condition.States::new);
      case "has-section" -> Optional.of(new Condition.HasSection(concepts(fields, kind)));
      case "within" -> fields.fields(kind).flatMap(this::within);
      case "near" -> fields.fields(kind).map(this::near);
      case "table" -> fields.fields(kind).map(this::table);
      case "table-row" -> fields.fields(kind).map(this::tableRow);
      case "value" -> fields.fields(kind).map(new ValueReader(patterns)::value);
      case "same-value" -> fields.fields(kind).flatMap(new ValueReader(patterns)::same);
      case "if-then" -> fields.fields(kind).map(f -> f.known(IF_THEN_KEYS)).flatMap(this::ifThen);
      case "about-other-document" -> fields.fields(kind).flatMap(this::aboutOther);
      case "counts" -> fields.fields(kind).map(this::counts);
      case "listed" -> fields.fields(kind).map(this::listed);
      case "refers-to-annex" -> fields.fields(kind).map(this::refersToAnnex);
      case "file" ->
          Optional.of(new Condition.OfFile(Set.copyOf(fields.choices(kind, ExampleReader.TRAITS))));
      case "all-of" -> Optional.of(new Condition.AllOf(parts(fields, kind)));
      case "any-of" -> Optional.of(new Condition.AnyOf(parts(fields, kind)));
      case "k-of" ->
          fields.fields(kind).map(f -> f.known(K_OF_KEYS)).map(f -> kOf(f, parts(f, "of")));
      default ->
          fields.fields(kind).map(f -> f.known(KINDS)).flatMap(this::read).map(Condition.Not::new);
    };
  }

  private static Condition kOf(Fields fields, List<Condition> parts) {
    int k = fields.number("k", 1);
    if (k < 1 || k > parts.size()) {
      fields
          .faults()
          .add(
              fields.at("k"),
              "k is " + k + " of " + parts.size() + " conditions",
              "write a number from 1 to " + parts.size());
    }
    return new Condition.KOf(k, parts);
  }

  /** A pattern that demands something; one that demands nothing would hold for every clause. */
  private Optional<Pattern> pattern(Fields fields, String kind) {
    Optional<Fields> inner = fields.fields(kind).map(f -> f.known(PatternReader.KEYS));
    inner
        .filter(_ -> !bounded)
        .filter(f -> PatternReader.DEMANDS.stream().noneMatch(f::has))
        .ifPresent(
            f ->
                f.faults()
                    .add(
                        f.mapping().at(),
                        "the pattern demands nothing",
                        "write one of " + String.join(", ", PatternReader.DEMANDS)));
    return inner.map(patterns::read);
  }

  /** Concepts of a key that must have some. */
  private List<ConceptId> concepts(Fields fields, String key) {
    if (fields.items(key).isEmpty()) {
      fields
          .faults()
          .add(fields.at(key), "no concept under \"" + key + "\"", "name at least one concept");
    }
    return patterns.choices(fields, key).stream().flatMap(List::stream).toList();
  }

  private List<Condition> parts(Fields fields, String key) {
    if (fields.items(key).isEmpty()) {
      fields
          .faults()
          .add(fields.at(key), "no condition under \"" + key + "\"", "write a list of conditions");
    }
    List<Condition> parts = new ArrayList<>();
    for (YamlTree item : fields.items(key)) {
      fields.asFields(key, item).map(f -> f.known(KINDS)).flatMap(this::read).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Condition> within(Fields fields) {
    Set<String> keys = new HashSet<>(KINDS);
    keys.addAll(WITHIN_KEYS);
    fields.known(keys);
    List<ConceptId> heading =
        fields.has("part") && !fields.has("heading") ? List.of() : concepts(fields, "heading");
    List<Condition.Within.Part> parts =
        fields.choices("part", PatternReader.words(Condition.Within.Part.values()));
    // Under a heading any clause will do: the heading is the demand.
    return new ConditionReader(patterns, true)
        .read(fields)
        .map(inner -> new Condition.Within(heading, Set.copyOf(parts), inner));
  }

  private Optional<Condition> ifThen(Fields fields) {
    for (String key : IF_THEN_KEYS.stream().sorted().toList()) {
      if (!fields.has(key)) {
        fields.required(key);
      }
    }
    Optional<Condition> when = readUnder(fields, "if");
    Optional<Condition> then = readUnder(fields, "then");
    return when.flatMap(one -> then.map(other -> new Condition.IfThen(one, other)));
  }

  private Optional<Condition> aboutOther(Fields fields) {
    Set<String> keys = new HashSet<>(KINDS);
    keys.add("kind");
    fields.known(keys).required("kind");
    Optional<DocumentKind> kind = fields.choice("kind", RuleReader.KINDS);
    return kind.flatMap(k -> read(fields).map(inner -> new Condition.AboutOther(k, inner)));
  }

  private Condition near(Fields fields) {
    Fields known = withPattern(fields, NEAR_KEYS);
    return new Condition.Near(
        known.required("to"),
        known.choice("distance", DISTANCES).orElse(Condition.Near.Distance.NEIGHBOUR),
        patterns.read(known));
  }

  private Condition table(Fields fields) {
    fields.known(TABLE_KEYS);
    if (fields.items("columns").isEmpty()) {
      fields
          .faults()
          .add(fields.mapping().at(), "no concept under \"columns\"", "name the columns");
    }
    return new Condition.Table(patterns.choices(fields, "columns"), fields.number("rows", 1));
  }

  private Condition tableRow(Fields fields) {
    Fields known = withPattern(fields, TABLE_KEYS);
    if (known.items("columns").isEmpty()) {
      known.faults().add(known.mapping().at(), "no concept under \"columns\"", "name the columns");
    }
    return new Condition.TableRow(
        patterns.choices(known, "columns"), known.number("rows", 1), patterns.read(known));
  }

  private Condition counts(Fields fields) {
    Fields known = withPattern(fields, COUNTS_KEYS);
    Pattern pattern = patterns.read(known);
    List<ConceptId> concepts = concepts(known, "concepts");
    int number = known.number("number", 2);
    if (number < 1 || number > concepts.size()) {
      known
          .faults()
          .add(
              known.at("number"),
              "the number is " + number + " of " + concepts.size() + " concepts",
              "write a number from 1 to " + concepts.size());
    }
    return new Condition.Counts(concepts, number, pattern);
  }

  private Condition listed(Fields fields) {
    Fields known = withPattern(fields, LISTED_KEYS);
    int items = known.number("items", 2);
    if (items < 2) {
      known.faults().add(known.at("items"), "a list of " + items, "write 2 or more");
    }
    return new Condition.Listed(concepts(known, "of"), items, patterns.read(known));
  }

  private Condition refersToAnnex(Fields fields) {
    Fields known = withPattern(fields, ANNEX_KEYS);
    return new Condition.RefersToAnnex(patterns.read(known), known.truth("present", true));
  }

  static Fields withPattern(Fields fields, Set<String> more) {
    Set<String> keys = new HashSet<>(PatternReader.KEYS);
    keys.addAll(more);
    return fields.known(keys);
  }
}
