package no.samsvar.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.document.Language;
import no.samsvar.rule.Component;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Reference;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * What a pack.yaml says, as written; whether it fits the other packs is {@link Overrides}' task.
 * Barred are concepts of clauses by which no component of the pack's rules holds.
 */
record PackFile(
    String name,
    String version,
    Map<Language, String> titles,
    Map<Language, String> descriptions,
    List<YamlTree.Scalar> dependsOn,
    List<ConceptId> barred,
    List<Change> changes,
    Faults faults) {
  PackFile {
    titles = Map.copyOf(titles);
    descriptions = Map.copyOf(descriptions);
    dependsOn = List.copyOf(dependsOn);
    barred = List.copyOf(barred);
    changes = List.copyOf(changes);
  }

  /** What this pack does to a rule of another one; at is the place of the rule's id. */
  record Change(
      RuleId rule,
      YamlTree.At at,
      Optional<Severity> severity,
      Optional<String> off,
      List<Reference> basis,
      List<Component> components,
      Fields fields) {
    Change {
      basis = List.copyOf(basis);
      components = List.copyOf(components);
    }
  }
}
