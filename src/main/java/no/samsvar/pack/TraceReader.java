package no.samsvar.pack;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.rule.RuleId;

/** Reads which elements of other packs answer the elements of one: {@code <pack>/trace.yaml}. */
final class TraceReader {
  /** The file's name in a pack's folder. */
  static final String FILE = "/trace.yaml";

  private final Set<RuleId> known;
  private final SortedMap<RuleId, SortedSet<RuleId>> answers = new TreeMap<>();

  TraceReader(Set<RuleId> known) {
    this.known = known;
  }

  void read(YamlTree.Mapping tree, Faults faults) {
    Fields file = new Fields(tree, faults).known(Set.of("answered-by"));
    file.fields("answered-by").ifPresent(fields -> read(fields, faults));
  }

  private void read(Fields fields, Faults faults) {
    for (Map.Entry<String, YamlTree.At> key : fields.mapping().keys().entrySet()) {
      RuleId from = new RuleId(key.getKey());
      SortedSet<RuleId> to = new TreeSet<>();
      check(from, key.getValue(), faults);
      for (YamlTree.Scalar written : fields.texts(key.getKey())) {
        check(new RuleId(written.text()), written.at(), faults);
        to.add(new RuleId(written.text()));
      }
      answers.put(from, to);
    }
  }

  private void check(RuleId id, YamlTree.At at, Faults faults) {
    if (!known.contains(id)) {
      faults.unknown(at, "rule", id.value(), known.stream().map(RuleId::value).toList());
    }
  }

  SortedMap<RuleId, SortedSet<RuleId>> answers() {
    return answers;
  }
}
