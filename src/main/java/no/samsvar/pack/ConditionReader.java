package no.samsvar.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;

/**
 * Reads conditions: a mapping with exactly one of the kinds' names, beside other keys of the
 * mapping it stands in.
 */
record ConditionReader(PatternReader patterns) {
  static final Set<String> KINDS =
      Set.of(
          "commits",
          "states",
          "has-section",
          "within",
          "near",
          "table",
          "counts",
          "refers-to-annex",
          "all-of",
          "any-of",
          "k-of",
          "not");

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
      case "commits" -> inner(fields, kind).map(f -> new Condition.Commits(patterns.read(f)));
      case "states" -> inner(fields, kind).map(f -> new Condition.States(patterns.read(f)));
      case "has-section" -> Optional.of(new Condition.HasSection(flat(fields, kind)));
      case "within" -> fields.fields(kind).flatMap(this::within);
      case "near" -> fields.fields(kind).map(this::near);
      case "table" -> fields.fields(kind).map(this::table);
      case "counts" -> fields.fields(kind).map(this::counts);
      case "refers-to-annex" -> fields.fields(kind).map(this::refersToAnnex);
      case "all-of" -> Optional.of(new Condition.AllOf(parts(fields, kind)));
      case "any-of" -> Optional.of(new Condition.AnyOf(parts(fields, kind)));
      case "k-of" ->
          fields
              .fields(kind)
              .map(f -> f.known(Set.of("k", "of")))
              .map(f -> new Condition.KOf(f.number("k", 1), parts(f, "of")));
      default ->
          fields.fields(kind).map(f -> f.known(KINDS)).flatMap(this::read).map(Condition.Not::new);
    };
  }

  private static Optional<Fields> inner(Fields fields, String kind) {
    return fields.fields(kind).map(f -> f.known(PatternReader.KEYS));
  }

  private List<ConceptId> flat(Fields fields, String key) {
    return patterns.choices(fields, key).stream().flatMap(List::stream).toList();
  }

  private List<Condition> parts(Fields fields, String key) {
    List<Condition> parts = new ArrayList<>();
    for (YamlTree item : fields.items(key)) {
      fields.asFields(key, item).map(f -> f.known(KINDS)).flatMap(this::read).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Condition> within(Fields fields) {
    Set<String> keys = new HashSet<>(KINDS);
    keys.add("heading");
    fields.known(keys);
    return read(fields).map(inner -> new Condition.Within(flat(fields, "heading"), inner));
  }

  private Condition near(Fields fields) {
    Fields known = withPattern(fields, Set.of("to", "distance"));
    return new Condition.Near(
        known.required("to"),
        known
            .choice("distance", PatternReader.words(Condition.Near.Distance.values()))
            .orElse(Condition.Near.Distance.NEIGHBOUR),
        patterns.read(known));
  }

  private Condition table(Fields fields) {
    fields.known(Set.of("columns", "rows"));
    return new Condition.Table(patterns.choices(fields, "columns"), fields.number("rows", 1));
  }

  private Condition counts(Fields fields) {
    Fields known = withPattern(fields, Set.of("concepts", "number"));
    Pattern pattern = patterns.read(known);
    return new Condition.Counts(flat(known, "concepts"), known.number("number", 2), pattern);
  }

  private Condition refersToAnnex(Fields fields) {
    Fields known = withPattern(fields, Set.of("present"));
    return new Condition.RefersToAnnex(patterns.read(known), known.truth("present", true));
  }

  private static Fields withPattern(Fields fields, Set<String> more) {
    Set<String> keys = new HashSet<>(PatternReader.KEYS);
    keys.addAll(more);
    return fields.known(keys);
  }
}
