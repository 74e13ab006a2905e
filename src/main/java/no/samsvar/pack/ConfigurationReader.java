package no.samsvar.pack;

import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import no.samsvar.check.Problem;
import no.samsvar.check.Threshold;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.pack.Configuration.Accepted;
import no.samsvar.pack.Configuration.Extraction;
import no.samsvar.pack.Configuration.ForPaths;
import no.samsvar.pack.Configuration.Off;
import no.samsvar.pack.Configuration.Weight;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/** Reads samsvar.yaml; every fault is told with its line, column and the nearest spelling. */
public final class ConfigurationReader {
  static final Set<String> KEYS =
      Set.of(
          "language",
          "as-of",
          "fail-on",
          "rules",
          "packs",
          "baseline",
          "waivers",
          "assessments",
          "templates",
          "observations",
          "extraction",
          "paths",
          "severities",
          "off",
          "agreements");
  static final Set<String> EXTRACTION_KEYS = Set.of("timeout", "max-size", "jobs");
  static final Set<String> PATH_KEYS = Set.of("files", "kind", "packs");
  static final Set<String> OFF_KEYS = Set.of("rule", "reason");

  static final Map<String, Language> LANGUAGES =
      words(List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH), Language::tag);
  static final Map<String, Threshold> THRESHOLDS =
      words(List.of(Threshold.values()), Threshold::key);
  static final Map<String, Severity> SEVERITIES = words(List.of(Severity.values()), Severity::key);
  static final Map<String, DocumentKind> KINDS =
      words(
          Arrays.stream(DocumentKind.values()).filter(kind -> kind.pack().isPresent()).toList(),
          DocumentKind::key);

  private final Faults faults;

  private ConfigurationReader(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reads a configuration.
   *
   * @throws PackException with every fault
   */
  public static Configuration read(String file, String text) throws PackException {
    List<Problem> problems = new ArrayList<>();
    Faults faults = new Faults(file, problems);
    Fields fields = new Fields(YamlTree.parse(text, faults), faults).known(KEYS);
    Configuration read = new ConfigurationReader(faults).configuration(fields);
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return read;
  }

  private Configuration configuration(Fields fields) {
    return new Configuration(
        fields.choice("language", LANGUAGES),
        fields.date("as-of"),
        fields.choice("fail-on", THRESHOLDS),
        names(fields, "rules"),
        names(fields, "packs"),
        new Accepted(fields.text("baseline"), fields.text("waivers"), fields.text("assessments")),
        fields.text("templates"),
        fields.truth("observations", true),
        extraction(fields),
        each(fields, "paths", this::forPaths),
        severities(fields),
        each(fields, "off", this::off),
        agreements(fields));
  }

  private static List<String> names(Fields fields, String key) {
    return fields.texts(key).stream().map(YamlTree.Scalar::text).toList();
  }

  private static <T> List<T> each(Fields fields, String key, Function<Fields, T> read) {
    return fields.items(key).stream()
        .flatMap(item -> fields.asFields(key, item).stream())
        .map(read)
        .toList();
  }

  private ForPaths forPaths(Fields entry) {
    entry.known(PATH_KEYS);
    if (entry.texts("files").isEmpty()) {
      faults.add(entry.mapping().at(), "no files are named", "add \"files:\" with a pattern");
    }
    return new ForPaths(
        patterns(entry, "files"), entry.choice("kind", KINDS), names(entry, "packs"));
  }

  private List<Weight> severities(Fields fields) {
    List<Weight> weights = new ArrayList<>();
    fields
        .fields("severities")
        .ifPresent(
            inner ->
                inner
                    .mapping()
                    .keys()
                    .forEach(
                        (rule, at) ->
                            inner
                                .choice(rule, SEVERITIES)
                                .ifPresent(
                                    severity ->
                                        id(rule, at)
                                            .map(id -> new Weight(id, severity, faults.place(at)))
                                            .ifPresent(weights::add))));
    return weights;
  }

  private Off off(Fields entry) {
    entry.known(OFF_KEYS);
    String rule = entry.required("rule");
    String reason = entry.required("reason");
    YamlTree.At at = entry.at("rule");
    return new Off(id(rule, at).orElse(new RuleId("none/none")), reason, faults.place(at));
  }

  private Optional<RuleId> id(String rule, YamlTree.At at) {
    if (rule.matches("[a-zæøå0-9-]+/[a-zæøå0-9-]+")) {
      return Optional.of(new RuleId(rule));
    }
    faults.add(at, "\"" + rule + "\" is no rule id", "write it as contract/audit-right");
    return Optional.empty();
  }

  private SortedMap<String, List<String>> agreements(Fields fields) {
    SortedMap<String, List<String>> agreements = new TreeMap<>();
    fields
        .fields("agreements")
        .ifPresent(
            inner ->
                inner
                    .mapping()
                    .keys()
                    .forEach((name, at) -> agreements.put(name, patterns(inner, name, at))));
    return agreements;
  }

  private List<String> patterns(Fields inner, String name, YamlTree.At at) {
    List<String> patterns = patterns(inner, name);
    if (patterns.isEmpty()) {
      faults.add(at, "the agreement \"" + name + "\" names no files", "list files or patterns");
    }
    return patterns;
  }

  private List<String> patterns(Fields fields, String key) {
    List<String> patterns = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts(key)) {
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + scalar.text());
        patterns.add(scalar.text());
      } catch (PatternSyntaxException e) {
        faults.add(
            scalar.at(),
            "\"" + scalar.text() + "\" is no pattern of file names",
            "write it as avtaler/**/*.pdf");
      }
    }
    return patterns;
  }

  private Extraction extraction(Fields fields) {
    return fields
        .fields("extraction")
        .map(inner -> inner.known(EXTRACTION_KEYS))
        .map(
            inner ->
                new Extraction(
                    measure(inner, "timeout", Measures::duration, "write 30s, 2m or 1h"),
                    measure(inner, "max-size", Measures::bytes, "write 500k, 20m or 1g"),
                    measure(inner, "jobs", Measures::count, "write a whole number above 0")))
        .orElse(Configuration.EMPTY.extraction());
  }

  private <T> Optional<T> measure(
      Fields fields, String key, Function<String, Optional<T>> read, String help) {
    Optional<String> text = fields.text(key);
    Optional<T> value = text.flatMap(read);
    if (text.isPresent() && value.isEmpty()) {
      faults.add(fields.at(key), "\"" + text.get() + "\" can't be read as " + key, help);
    }
    return value;
  }

  private static <T> Map<String, T> words(List<T> values, Function<T, String> word) {
    return new TreeMap<>(
        values.stream()
            .collect(Collectors.toMap(v -> word.apply(v).toLowerCase(Locale.ROOT), v -> v)));
  }
}
