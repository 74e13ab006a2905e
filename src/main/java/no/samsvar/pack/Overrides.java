package no.samsvar.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.rule.Component;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;
import no.samsvar.rule.SwitchedOff;

/**
 * Does what packs demand of the rules of others. A pack comes after those it depends on, so that a
 * municipality's word stands over the nation's; two packs that don't know of each other may not
 * change the same rule.
 */
final class Overrides {
  private final SortedMap<String, PackFile> files;
  private final Set<RuleId> written;
  private final SortedMap<RuleId, Rule> rules;
  private final SortedMap<RuleId, SwitchedOff> off = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> changedBy = new TreeMap<>();
  private final Map<RuleId, String> last = new TreeMap<>();

  /** Written are the ids of all rule files, also of those whose faults leave no rule. */
  Overrides(SortedMap<String, PackFile> files, Set<RuleId> written, SortedMap<RuleId, Rule> rules) {
    this.files = files;
    this.written = written;
    this.rules = new TreeMap<>(rules);
  }

  /** Does all of it; what can't be done goes to the faults of the pack that asks for it. */
  void apply() {
    Set<String> order = new LinkedHashSet<>();
    files.values().forEach(file -> place(file, order, List.of()));
    for (String name : order) {
      PackFile file = files.get(name);
      if (file != null) {
        file.changes().forEach(change -> change(file, change));
      }
    }
  }

  SortedMap<RuleId, Rule> rules() {
    return rules;
  }

  SortedMap<RuleId, SwitchedOff> off() {
    return off;
  }

  SortedMap<String, SortedSet<String>> changedBy() {
    return changedBy;
  }

  private void place(PackFile file, Set<String> order, List<String> path) {
    List<String> deeper = new ArrayList<>(path);
    deeper.add(file.name());
    for (YamlTree.Scalar needed : file.dependsOn()) {
      PackFile other = files.get(needed.text());
      if (other == null) {
        file.faults().unknown(needed.at(), "pack", needed.text(), files.keySet());
      } else if (needed.text().equals(file.name())) {
        file.faults().add(needed.at(), "the pack depends on itself", "take it away");
      } else if (deeper.contains(needed.text())) {
        file.faults()
            .add(
                needed.at(),
                "the packs depend on each other: " + String.join(" → ", deeper),
                "take one of the dependencies away");
      } else if (!order.contains(other.name())) {
        place(other, order, deeper);
      }
    }
    order.add(file.name());
  }

  private void change(PackFile file, PackFile.Change change) {
    if (!written.contains(change.rule())) {
      file.faults()
          .unknown(
              change.at(),
              "rule",
              change.rule().value(),
              written.stream().map(RuleId::value).toList());
      return;
    }
    Rule rule = rules.get(change.rule());
    if (rule == null || !allowed(file, change, rule)) {
      return;
    }
    last.put(rule.id(), file.name());
    changedBy.computeIfAbsent(rule.id().pack(), _ -> new TreeSet<>()).add(file.name());
    change.off().ifPresent(reason -> off.put(rule.id(), new SwitchedOff(file.name(), reason)));
    rules.put(rule.id(), changed(rule, change));
  }

  private boolean allowed(PackFile file, PackFile.Change change, Rule rule) {
    String owner = rule.id().pack();
    Optional<String> earlier = Optional.ofNullable(last.get(rule.id()));
    Faults faults = file.faults();
    if (owner.equals(file.name())) {
      faults.add(change.at(), "the rule is this pack's own", "change the rule's own file");
    } else if (!needs(file, owner)) {
      faults.add(
          change.at(),
          "the pack \"" + owner + "\" is not among those this pack depends on",
          "add \"depends-on: [" + owner + "]\"");
    } else if (earlier.filter(pack -> !needs(file, pack)).isPresent()) {
      faults.add(
          change.at(),
          "the pack \"" + earlier.get() + "\" changes this rule too",
          "let one of the two packs depend on the other");
    } else {
      return true;
    }
    return false;
  }

  private boolean needs(PackFile file, String pack) {
    Set<String> seen = new TreeSet<>();
    List<PackFile> open = new ArrayList<>(List.of(file));
    while (!open.isEmpty()) {
      for (YamlTree.Scalar needed : open.removeLast().dependsOn()) {
        if (seen.add(needed.text())) {
          Optional.ofNullable(files.get(needed.text())).ifPresent(open::add);
        }
      }
    }
    return seen.contains(pack);
  }

  private static Rule changed(Rule rule, PackFile.Change change) {
    List<Reference> basis = new ArrayList<>(rule.basis());
    basis.addAll(change.basis());
    Severity severity = change.severity().orElse(rule.severity());
    Rule changed = rule.with(severity, basis, components(rule, change));
    if (change.severity().isPresent()) {
      RuleReader.checkSeverity(changed, change.fields());
    }
    return changed;
  }

  private static List<Component> components(Rule rule, PackFile.Change change) {
    List<Component> components = new ArrayList<>(rule.components());
    List<String> names = new ArrayList<>(components.stream().map(Component::name).toList());
    Optional<Fields> written = change.fields().fields("components");
    for (Component component : change.components()) {
      if (names.contains(component.name())) {
        written.ifPresent(
            fields ->
                fields
                    .faults()
                    .add(
                        fields.mapping().keyAt(component.name()),
                        "the rule has a component \"" + component.name() + "\" already",
                        "give the new one another name"));
      } else {
        components.add(component);
      }
    }
    written.ifPresent(fields -> NearCheck.components(fields, names));
    return components;
  }
}
