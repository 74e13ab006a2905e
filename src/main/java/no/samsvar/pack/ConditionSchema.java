package no.samsvar.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.rule.Condition;

/** The part of a rule's schema that tells how conditions and components are written. */
final class ConditionSchema {
  private ConditionSchema() {}

  static void define(ObjectNode definitions) {
    ObjectNode condition = withConditions(Set.of());
    condition.put("minProperties", 1).put("maxProperties", 1);
    definitions.set("condition", condition);
    ObjectNode component = withConditions(RuleReader.COMPONENT_KEYS);
    Schemas.property(component, "core", Schemas.truth());
    Schemas.property(component, "label", Schemas.reference("texts"));
    Schemas.property(component, "weak", Schemas.reference("condition"));
    Schemas.required(component, "label");
    definitions.set("components", Schemas.byName(component));
    for (String kind : new TreeSet<>(ConditionReader.KINDS)) {
      definitions.set("condition-" + kind, of(kind));
    }
  }

  private static ObjectNode withConditions(Collection<String> more) {
    ObjectNode node = Schemas.object(more);
    for (String kind : new TreeSet<>(ConditionReader.KINDS)) {
      Schemas.property(node, kind, Schemas.reference("condition-" + kind));
    }
    return node;
  }

  private static ObjectNode of(String kind) {
    return switch (kind) {
      case "commits", "states" -> Schemas.reference("pattern");
      case "has-section" -> Schemas.reference("concepts");
      case "all-of", "any-of" -> Schemas.array(Schemas.reference("condition"));
      case "file" -> Schemas.listOf(Schemas.words(ExampleReader.TRAITS.keySet()));
      case "not" -> Schemas.reference("condition");
      case "k-of" -> kOf();
      case "if-then" -> ifThen();
      case "within" -> within();
      case "about-other-document" -> aboutOther();
      case "near" -> near();
      case "table" -> columns(Schemas.object(ConditionReader.TABLE_KEYS));
      case "table-row" -> columns(withPattern(ConditionReader.TABLE_KEYS));
      case "counts" -> counts();
      case "listed" -> listed();
      case "refers-to-annex" -> refersToAnnex();
      case "value" -> withPattern(ValueReader.VALUE_KEYS);
      default -> sameValue();
    };
  }

  private static ObjectNode kOf() {
    ObjectNode node = Schemas.object(ConditionReader.K_OF_KEYS);
    Schemas.property(node, "k", Schemas.number());
    Schemas.property(node, "of", Schemas.array(Schemas.reference("condition")));
    return node;
  }

  private static ObjectNode ifThen() {
    ObjectNode node = Schemas.object(ConditionReader.IF_THEN_KEYS);
    ConditionReader.IF_THEN_KEYS.forEach(
        key -> Schemas.property(node, key, Schemas.reference("condition")));
    Schemas.required(node, "if", "then");
    return node;
  }

  private static ObjectNode within() {
    ObjectNode node = withConditions(ConditionReader.WITHIN_KEYS);
    Schemas.property(node, "heading", Schemas.reference("concepts"));
    Set<String> parts = PatternReader.words(Condition.Within.Part.values()).keySet();
    Schemas.property(node, "part", Schemas.listOf(Schemas.words(parts)));
    return node;
  }

  private static ObjectNode aboutOther() {
    ObjectNode node = withConditions(Set.of("kind"));
    Schemas.property(node, "kind", Schemas.words(RuleReader.KINDS.keySet()));
    Schemas.required(node, "kind");
    return node;
  }

  private static ObjectNode near() {
    ObjectNode node = withPattern(ConditionReader.NEAR_KEYS);
    Set<String> distances = PatternReader.words(Condition.Near.Distance.values()).keySet();
    Schemas.property(node, "distance", Schemas.words(distances));
    Schemas.required(node, "to");
    return node;
  }

  private static ObjectNode counts() {
    ObjectNode node = withPattern(ConditionReader.COUNTS_KEYS);
    Schemas.property(node, "concepts", Schemas.reference("concepts"));
    Schemas.property(node, "number", Schemas.number());
    Schemas.required(node, "concepts");
    return node;
  }

  private static ObjectNode listed() {
    ObjectNode node = withPattern(ConditionReader.LISTED_KEYS);
    Schemas.property(node, "of", Schemas.reference("concepts"));
    Schemas.property(node, "items", Schemas.number());
    Schemas.required(node, "of");
    return node;
  }

  private static ObjectNode refersToAnnex() {
    ObjectNode node = withPattern(ConditionReader.ANNEX_KEYS);
    Schemas.property(node, "present", Schemas.truth());
    return node;
  }

  private static ObjectNode sameValue() {
    ObjectNode node = withPattern(ValueReader.SAME_KEYS);
    Schemas.property(node, "unit", Schemas.words(ValueReader.UNITS.keySet()));
    Schemas.required(node, "unit");
    return node;
  }

  private static ObjectNode columns(ObjectNode node) {
    Schemas.property(node, "columns", Schemas.reference("concepts"));
    Schemas.property(node, "rows", Schemas.number());
    Schemas.required(node, "columns");
    return node;
  }

  private static ObjectNode withPattern(Set<String> more) {
    Set<String> keys = new TreeSet<>(PatternReader.KEYS);
    keys.addAll(more);
    ObjectNode node = Schemas.object(keys);
    Schemas.patternKeys(node);
    return node;
  }
}
