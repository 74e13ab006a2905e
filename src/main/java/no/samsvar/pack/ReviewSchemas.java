package no.samsvar.pack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Schemas of the files in which owners of documents decide: waivers, assessments, and samsvar.yaml.
 */
final class ReviewSchemas {
  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String RULE = "^[a-zæøå0-9-]+/[a-zæøå0-9-]+$";
  private static final String MARK = "From the JSON report";
  private static final String PLACE = "Path as in the report, or the name of an agreement";

  private ReviewSchemas() {}

  static ObjectNode waivers() {
    ObjectNode waiver = Schemas.object(AcceptanceReader.WAIVER_KEYS);
    Schemas.required(waiver, "rule", "reason", "owner", "expires");
    Schemas.property(waiver, "rule", written(RULE));
    Schemas.property(waiver, "document", said(words(), PLACE + "; all documents when left out."));
    Schemas.property(
        waiver, "fingerprint", said(words(), MARK + "; whatever the evidence when left out."));
    Schemas.property(waiver, "reason", words());
    Schemas.property(waiver, "owner", words());
    Schemas.property(waiver, "expires", said(written(DAY), "The last day."));
    return list("waivers", "Waivers", waiver);
  }

  static ObjectNode assessments() {
    ObjectNode one = Schemas.object(AcceptanceReader.ASSESSMENT_KEYS);
    Schemas.required(one, "rule", "document", "fingerprint", "verdict", "who", "date", "why");
    Schemas.property(one, "rule", written(RULE));
    Schemas.property(one, "document", said(words(), PLACE + "."));
    Schemas.property(one, "fingerprint", said(words(), MARK + "."));
    Schemas.property(one, "verdict", Schemas.words(AcceptanceReader.VERDICTS.keySet()));
    Schemas.property(one, "who", words());
    Schemas.property(one, "date", written(DAY));
    Schemas.property(one, "why", words());
    return list("assessments", "Assessments", one);
  }

  private static ObjectNode list(String name, String title, ObjectNode item) {
    ObjectNode schema = Schemas.root(name, title, Set.of(name));
    Schemas.property(schema, name, Schemas.array(item));
    return schema;
  }

  static ObjectNode configuration() {
    ObjectNode schema =
        Schemas.root("configuration", "samsvar.yaml", ConfigurationReader.KEYS)
            .put(
                "description",
                "Configuration of samsvar. Names and patterns are relative to the file's folder;"
                    + " options of the command line go before its keys.");
    ConfigurationReader.KEYS.forEach(key -> Schemas.property(schema, key, words()));
    Schemas.property(
        schema,
        "language",
        said(Schemas.words(ConfigurationReader.LANGUAGES.keySet()), "Language of reports."));
    Schemas.property(schema, "as-of", said(written(DAY), "Law as of this day."));
    Schemas.property(
        schema,
        "fail-on",
        said(
            Schemas.words(ConfigurationReader.THRESHOLDS.keySet()),
            "Lowest severity that gives exit code 1."));
    Schemas.property(
        schema, "rules", said(names(), "Folders of rules laid over the shipped ones."));
    Schemas.property(
        schema,
        "packs",
        said(names(), "Packs applied to every document besides those of its kind."));
    Schemas.property(
        schema, "templates", said(words(), "Folder of templates that go before the program's."));
    Schemas.property(schema, "observations", Schemas.truth());
    Schemas.property(schema, "extraction", extraction());
    Schemas.property(schema, "paths", paths());
    Schemas.property(schema, "severities", severities());
    Schemas.property(schema, "off", off());
    Schemas.property(
        schema,
        "agreements",
        said(
            Schemas.byName(names()),
            "Names of agreements, each with the files that are checked as one."));
    return schema;
  }

  private static ObjectNode extraction() {
    ObjectNode extraction = Schemas.object(ConfigurationReader.EXTRACTION_KEYS);
    Schemas.property(
        extraction,
        "timeout",
        said(size("^[1-9][0-9]{0,5}[smhSMH]?$"), "For each document: 30s, 2m or 1h."));
    Schemas.property(
        extraction,
        "max-size",
        said(size("^[1-9][0-9]{0,11}[kmgKMG]?$"), "Of each file: 500k, 20m or 1g."));
    ObjectNode jobs = node().put("type", "integer").put("minimum", 1).put("maximum", 9999);
    Schemas.property(extraction, "jobs", said(jobs, "Documents read at once."));
    return extraction;
  }

  private static ObjectNode paths() {
    ObjectNode path = Schemas.object(ConfigurationReader.PATH_KEYS);
    Schemas.required(path, "files");
    Schemas.property(path, "files", names());
    Schemas.property(path, "kind", Schemas.words(ConfigurationReader.KINDS.keySet()));
    Schemas.property(path, "packs", names());
    return said(
        Schemas.array(path),
        "What holds for files that fit a pattern; the first entry that fits holds.");
  }

  private static ObjectNode severities() {
    ObjectNode severities = Schemas.byName(Schemas.words(ConfigurationReader.SEVERITIES.keySet()));
    severities.set("propertyNames", written(RULE));
    return said(severities, "Severities by rule.");
  }

  private static ObjectNode off() {
    ObjectNode off = Schemas.object(ConfigurationReader.OFF_KEYS);
    Schemas.required(off, "rule", "reason");
    Schemas.property(off, "rule", written(RULE));
    Schemas.property(off, "reason", words());
    return said(Schemas.array(off), "Rules that are not used here, and why.");
  }

  private static ObjectNode size(String pattern) {
    ObjectNode size = node();
    size.putArray("type").add("string").add("integer");
    return size.put("pattern", pattern);
  }

  /** One text, or a list of them. */
  private static ObjectNode names() {
    return Schemas.listOf(node().put("type", "string"));
  }

  private static ObjectNode words() {
    return node().put("type", "string").put("minLength", 1);
  }

  private static ObjectNode written(String pattern) {
    return node().put("type", "string").put("pattern", pattern);
  }

  private static ObjectNode said(ObjectNode node, String description) {
    return node.put("description", description);
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
