package no.samsvar.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.rule.Binding;
import no.samsvar.rule.Component;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Examples;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;
import no.samsvar.rule.Wording;

/** Reads one rule file. */
final class RuleReader {
  static final Set<String> KEYS =
      Set.of(
          "id",
          "severity",
          "since",
          "applies-to",
          "title",
          "message",
          "remedy",
          "suggestion",
          "basis",
          "components",
          "any-part",
          "mentioned",
          "denied",
          "not-applicable",
          "laid-down-by-no",
          "refines",
          "examples",
          "paraphrases");
  static final Set<String> BASIS_KEYS =
      Set.of(
          "source", "locator", "binding", "verified", "audience", "in-force-from", "in-force-to");
  static final Set<String> COMPONENT_KEYS = Set.of("core", "label", "weak");
  static final Map<String, DocumentKind> KINDS = kinds();
  static final Map<String, Severity> SEVERITIES = PatternReader.words(Severity.values());
  static final Map<String, Binding> BINDINGS = PatternReader.words(Binding.values());
  static final Map<String, Reference.Audience> AUDIENCES =
      PatternReader.words(Reference.Audience.values());

  private static final List<Language> LANGUAGES =
      List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH);

  private final ConditionReader conditions;
  private final ConditionReader ofComponents;
  private final ExampleReader examples = new ExampleReader();
  private final List<Refinement> refinements;

  private record Refinement(YamlTree.Scalar written, Faults faults) {}

  RuleReader(Lexicon lexicon, LexiconAdvice advice) {
    this.conditions = new ConditionReader(new PatternReader(lexicon, advice, List.of()), false);
    this.ofComponents = conditions;
    this.refinements = new ArrayList<>();
  }

  private RuleReader(RuleReader other, List<ConceptId> barred) {
    this.conditions = other.conditions;
    this.ofComponents = other.conditions.barring(barred);
    this.refinements = other.refinements;
  }

  /** The same reader for a pack in which no component holds by a clause with these concepts. */
  RuleReader barring(List<ConceptId> barred) {
    return new RuleReader(this, barred);
  }

  /** The concepts that are named under a key. */
  List<ConceptId> concepts(Fields fields, String key) {
    return conditions.patterns().choices(fields, key).stream().flatMap(List::stream).toList();
  }

  /** The rule, or empty when its faults leave none. */
  Optional<Rule> read(RuleId expected, YamlTree.Mapping tree, Faults faults) {
    Fields file = new Fields(tree, faults).known(KEYS);
    if (file.mapping().entries().isEmpty()) {
      return Optional.empty();
    }
    String id = file.required("id");
    for (String key : List.of("basis", "applies-to", "components")) {
      if (file.items(key).isEmpty()) {
        faults.add(file.at(key), "the rule has no " + key, "add \"" + key + ":\" and something");
      }
    }
    if (!id.equals(expected.value())) {
      faults.add(
          file.at("id"),
          "the id \"" + id + "\" is not the file's path",
          "write \"" + expected.value() + "\" or move the file");
    }
    List<Component> components = components(file);
    nearNames(file);
    int written = file.peek("components").map(f -> f.mapping().entries().size()).orElse(0);
    if (components.isEmpty() || components.size() < written) {
      return Optional.empty();
    }
    if (components.stream().noneMatch(Component::core)) {
      faults.add(file.at("components"), "no component is core", "take \"core: false\" from one");
      return Optional.empty();
    }
    anchor(file, components);
    Rule rule =
        new Rule(
            expected,
            severity(file),
            file.required("since"),
            new LinkedHashSet<>(file.choices("applies-to", KINDS)),
            wordings(file),
            basis(file),
            components,
            file.truth("any-part", false),
            conditions.readUnder(file, "mentioned"),
            conditions.readUnder(file, "denied"),
            conditions.readUnder(file, "not-applicable"),
            file.truth("laid-down-by-no", false),
            file.text("refines").map(RuleId::new),
            Examples.of(examples.read(file, "examples")),
            Examples.of(examples.read(file, "paraphrases")));
    checkSeverity(rule, file);
    file.find("refines").ifPresent(refined -> refinements.add(new Refinement(refined, faults)));
    return Optional.of(rule);
  }

  /** Without a quote from its anchor a verdict of met would prove nothing. */
  private static void anchor(Fields file, List<Component> components) {
    components.stream()
        .filter(Component::core)
        .findFirst()
        .filter(first -> Silence.possible(first.condition()))
        .ifPresent(
            first ->
                file.faults()
                    .add(
                        file.at("components"),
                        "the first core component \""
                            + first.name()
                            + "\" may hold without a quote",
                        "put a component before it that says what the element is"));
  }

  /** Tells of every rule that refines one which is not there. */
  void checkRefinements(Collection<RuleId> known) {
    List<String> names = known.stream().map(RuleId::value).toList();
    for (Refinement refinement : refinements) {
      if (!names.contains(refinement.written().text())) {
        refinement
            .faults()
            .unknown(refinement.written().at(), "rule", refinement.written().text(), names);
      }
    }
  }

  /** An error must stand on a law that was read and that demands it; a source is never raised. */
  static void checkSeverity(Rule rule, Fields fields) {
    boolean founded =
        rule.basis().stream()
            .anyMatch(basis -> basis.verified() && basis.binding() == Binding.REQUIRED);
    if (rule.severity() == Severity.ERROR && !founded) {
      fields
          .faults()
          .add(
              fields.at("severity"),
              "an error without a source that was read and demands it",
              "write warning, or name a source with \"binding: required\" and \"verified: true\"");
    }
  }

  private static void nearNames(Fields file) {
    List<String> names = new ArrayList<>();
    file.peek("components")
        .ifPresent(
            components -> {
              NearCheck.components(components, names);
              names.addAll(components.mapping().entries().keySet());
            });
    for (String key : List.of("mentioned", "denied", "not-applicable")) {
      file.mapping().find(key).ifPresent(tree -> NearCheck.check(tree, names, file.faults()));
    }
  }

  private static Severity severity(Fields file) {
    file.required("severity");
    return file.choice("severity", SEVERITIES).orElse(Severity.WARNING);
  }

  private static Map<String, DocumentKind> kinds() {
    Map<String, DocumentKind> known = new TreeMap<>();
    for (DocumentKind kind : DocumentKind.values()) {
      known.put(kind.key(), kind);
    }
    return Map.copyOf(known);
  }

  private static Map<Language, Wording> wordings(Fields file) {
    Map<String, Map<Language, String>> parts = new TreeMap<>();
    for (String key : List.of("title", "message", "remedy", "suggestion")) {
      boolean optional = key.equals("suggestion");
      parts.put(key, optional && !file.has(key) ? Map.of() : perLanguage(file, key));
    }
    Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      wordings.put(
          language,
          new Wording(
              parts.getOrDefault("title", Map.of()).getOrDefault(language, ""),
              parts.getOrDefault("message", Map.of()).getOrDefault(language, ""),
              parts.getOrDefault("remedy", Map.of()).getOrDefault(language, ""),
              parts.getOrDefault("suggestion", Map.of()).getOrDefault(language, "")));
    }
    return wordings;
  }

  static Map<Language, String> perLanguage(Fields file, String key) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    if (!file.has(key)) {
      file.required(key);
      return texts;
    }
    Optional<Fields> inner = file.fields(key).map(f -> f.known(Set.of("nb", "nn", "en")));
    for (Language language : LANGUAGES) {
      inner.ifPresent(fields -> texts.put(language, fields.required(language.tag())));
    }
    return texts;
  }

  static List<Reference> basis(Fields file) {
    List<Reference> references = new ArrayList<>();
    for (YamlTree item : file.items("basis")) {
      file.asFields("basis", item)
          .map(f -> f.known(BASIS_KEYS))
          .map(RuleReader::reference)
          .ifPresent(references::add);
    }
    return references;
  }

  private static Reference reference(Fields fields) {
    Optional<LocalDate> from = fields.date("in-force-from");
    Optional<LocalDate> to = fields.date("in-force-to");
    if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
      fields
          .faults()
          .add(fields.at("in-force-to"), "it ends before it is in force", "swap the two days");
    }
    return new Reference(
        fields.required("source"),
        fields.text("locator").orElse(""),
        fields.choice("binding", BINDINGS).orElse(Binding.DERIVED),
        fields.truth("verified", false),
        fields.choice("audience", AUDIENCES),
        from,
        to);
  }

  List<Component> components(Fields file) {
    Set<String> keys = new HashSet<>(ConditionReader.KINDS);
    keys.addAll(COMPONENT_KEYS);
    List<Component> components = new ArrayList<>();
    file.each("components", fields -> fields.known(keys))
        .forEach(
            (name, fields) ->
                ofComponents
                    .read(fields)
                    .ifPresent(condition -> components.add(component(name, fields, condition))));
    return components;
  }

  private Component component(String name, Fields fields, Condition condition) {
    return new Component(
        name,
        fields.truth("core", true),
        condition,
        conditions.readUnder(fields, "weak"),
        perLanguage(fields, "label"));
  }
}
