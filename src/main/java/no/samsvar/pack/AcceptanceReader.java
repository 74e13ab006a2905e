package no.samsvar.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.check.Assessment;
import no.samsvar.check.Baseline;
import no.samsvar.check.Fingerprint;
import no.samsvar.check.Problem;
import no.samsvar.check.Waiver;
import no.samsvar.rule.Example.Expectation;
import no.samsvar.rule.RuleId;

/** Reads and writes what the owners of documents have accepted: waivers and the baseline. */
public final class AcceptanceReader {
  static final Set<String> WAIVER_KEYS =
      Set.of("rule", "document", "fingerprint", "reason", "owner", "expires");

  static final Set<String> ASSESSMENT_KEYS =
      Set.of("rule", "document", "fingerprint", "verdict", "who", "date", "why");
  static final Map<String, Expectation> VERDICTS =
      new TreeMap<>(PatternReader.words(Expectation.values()));

  private AcceptanceReader() {}

  /**
   * Reads a file of waivers. Each needs a rule, an owner and the day until which it holds; one
   * without a reason is read, but covers nothing.
   *
   * @throws PackException with every fault
   */
  public static List<Waiver> waivers(String file, String text) throws PackException {
    List<Problem> problems = new ArrayList<>();
    Faults faults = new Faults(file, problems);
    Fields fields = new Fields(YamlTree.parse(text, faults), faults).known(Set.of("waivers"));
    List<Waiver> waivers = new ArrayList<>();
    for (YamlTree item : fields.items("waivers")) {
      fields
          .asFields("waivers", item)
          .map(inner -> inner.known(WAIVER_KEYS))
          .flatMap(AcceptanceReader::waiver)
          .ifPresent(waivers::add);
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return waivers;
  }

  private static Optional<Waiver> waiver(Fields fields) {
    fields.required("expires");
    String rule = fields.required("rule");
    String owner = fields.required("owner");
    Optional<LocalDate> expires = fields.date("expires");
    return expires.map(
        day ->
            new Waiver(
                new RuleId(rule),
                fields.text("document"),
                fields.text("fingerprint").map(Fingerprint::new),
                fields.text("reason").orElse(""),
                owner,
                day));
  }

  /**
   * Reads a file of assessments: what people have said of single verdicts.
   *
   * @throws PackException with every fault
   */
  public static List<Assessment> assessments(String file, String text) throws PackException {
    List<Problem> problems = new ArrayList<>();
    Faults faults = new Faults(file, problems);
    Fields fields = new Fields(YamlTree.parse(text, faults), faults).known(Set.of("assessments"));
    List<Assessment> assessments = new ArrayList<>();
    for (YamlTree item : fields.items("assessments")) {
      fields
          .asFields("assessments", item)
          .map(inner -> inner.known(ASSESSMENT_KEYS))
          .flatMap(AcceptanceReader::assessment)
          .ifPresent(assessments::add);
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return assessments;
  }

  private static Optional<Assessment> assessment(Fields fields) {
    String rule = fields.required("rule");
    String document = fields.required("document");
    String fingerprint = fields.required("fingerprint");
    String who = fields.required("who");
    String why = fields.required("why");
    fields.required("verdict");
    fields.required("date");
    Optional<Expectation> verdict = fields.choice("verdict", VERDICTS);
    Optional<LocalDate> day = fields.date("date");
    return verdict.flatMap(
        said ->
            day.map(
                date ->
                    new Assessment(
                        new RuleId(rule),
                        document,
                        new Fingerprint(fingerprint),
                        said,
                        who,
                        date,
                        why)));
  }

  /**
   * Reads a baseline.
   *
   * @throws PackException with every fault
   */
  public static Baseline baseline(String file, String text) throws PackException {
    List<Problem> problems = new ArrayList<>();
    Faults faults = new Faults(file, problems);
    Fields fields =
        new Fields(YamlTree.parse(text, faults), faults).known(Set.of("documents", "observations"));
    SortedMap<String, SortedMap<RuleId, Fingerprint>> known = new TreeMap<>();
    fields
        .each("documents", inner -> inner)
        .forEach((document, findings) -> known.put(document, fingerprints(findings)));
    SortedMap<String, SortedMap<RuleId, SortedSet<Fingerprint>>> observed = new TreeMap<>();
    fields
        .each("observations", inner -> inner)
        .forEach((document, seen) -> observed.put(document, marks(seen)));
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return new Baseline(known, observed);
  }

  private static SortedMap<RuleId, Fingerprint> fingerprints(Fields findings) {
    SortedMap<RuleId, Fingerprint> found = new TreeMap<>();
    for (String rule : findings.mapping().entries().keySet()) {
      found.put(new RuleId(rule), new Fingerprint(findings.required(rule)));
    }
    return found;
  }

  private static SortedMap<RuleId, SortedSet<Fingerprint>> marks(Fields seen) {
    SortedMap<RuleId, SortedSet<Fingerprint>> found = new TreeMap<>();
    for (String check : seen.mapping().entries().keySet()) {
      SortedSet<Fingerprint> marks = new TreeSet<>();
      seen.texts(check).forEach(mark -> marks.add(new Fingerprint(mark.text())));
      found.put(new RuleId(check), marks);
    }
    return found;
  }

  /** Writes a baseline, sorted, so that a change shows as a small difference. */
  public static String write(Baseline baseline) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode documents = root.putObject("documents");
    baseline
        .known()
        .forEach(
            (document, findings) -> {
              ObjectNode rules = documents.putObject(document);
              findings.forEach((rule, mark) -> rules.put(rule.value(), mark.value()));
            });
    ObjectNode observations = root.putObject("observations");
    baseline.observed().forEach((document, seen) -> observations.set(document, marks(seen)));
    YAMLFactory plain =
        YAMLFactory.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build();
    return new YAMLMapper(plain).writeValueAsString(root);
  }

  private static ObjectNode marks(SortedMap<RuleId, SortedSet<Fingerprint>> seen) {
    ObjectNode checks = JsonNodeFactory.instance.objectNode();
    seen.forEach(
        (check, marks) -> {
          ArrayNode list = checks.putArray(check.value());
          marks.forEach(mark -> list.add(mark.value()));
        });
    return checks;
  }
}
