package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.document.Language;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/** Reads a pack.yaml: name, version, the packs it builds on, and what it changes in them. */
record PackFileReader(RuleReader rules) {
  static final Set<String> KEYS =
      Set.of(
          "name", "version", "title", "description", "language", "depends-on", "none", "overrides");
  static final Set<String> CHANGE_KEYS = Set.of("severity", "off", "basis", "components");

  PackFile read(String folder, YamlTree.Mapping tree, Faults faults) {
    Fields file = new Fields(tree, faults).known(KEYS);
    if (file.mapping().entries().isEmpty()) {
      return new PackFile(folder, "", Map.of(), Map.of(), List.of(), List.of(), List.of(), faults);
    }
    String name = file.required("name");
    if (file.has("name") && !name.equals(folder)) {
      faults.add(
          file.at("name"),
          "the name \"" + name + "\" is not the folder's",
          "write \"" + folder + "\" or rename the folder");
    }
    return new PackFile(
        folder,
        file.required("version"),
        texts(file, "title"),
        texts(file, "description"),
        file.texts("depends-on"),
        rules.concepts(file, "none"),
        changes(file),
        faults);
  }

  private static Map<Language, String> texts(Fields file, String key) {
    return file.has(key) ? RuleReader.perLanguage(file, key) : Map.of();
  }

  private List<PackFile.Change> changes(Fields file) {
    List<PackFile.Change> changes = new ArrayList<>();
    Optional<Fields> overrides = file.fields("overrides");
    for (Map.Entry<String, Fields> one :
        file.each("overrides", fields -> fields.known(CHANGE_KEYS)).entrySet()) {
      YamlTree.At at =
          overrides.map(f -> f.mapping().keyAt(one.getKey())).orElse(file.mapping().at());
      changes.add(change(one.getKey(), at, one.getValue()));
    }
    return changes;
  }

  private PackFile.Change change(String id, YamlTree.At at, Fields fields) {
    if (fields.mapping().entries().isEmpty()) {
      fields
          .faults()
          .add(at, "nothing is changed here", "write severity, off, basis or components");
    }
    Optional<String> off = fields.text("off");
    if (off.isPresent() && fields.mapping().entries().size() > 1) {
      fields
          .faults()
          .add(fields.at("off"), "a rule that is off has nothing else", "keep \"off\" alone");
    }
    if (off.filter(reason -> reason.isBlank() || reason.matches("true|false")).isPresent()) {
      fields
          .faults()
          .add(fields.at("off"), "no reason for switching the rule off", "write why, in words");
    }
    return new PackFile.Change(
        new RuleId(id),
        at,
        fields.choice("severity", PatternReader.words(Severity.values())),
        off,
        RuleReader.basis(fields),
        rules.components(fields),
        fields);
  }
}
