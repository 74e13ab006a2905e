package no.samsvar.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;
import no.samsvar.rule.Rule;

/** What a rule is about: the concepts that the patterns of its first component name first. */
final class Subject {
  private Subject() {}

  static Set<ConceptId> of(Rule rule) {
    Set<ConceptId> found = new TreeSet<>();
    collect(rule.components().getFirst().condition(), found);
    return found;
  }

  private static void collect(Condition condition, Set<ConceptId> found) {
    switch (condition) {
      case Condition.Commits(Pattern pattern) -> first(pattern, found);
      case Condition.States(Pattern pattern) -> first(pattern, found);
      case Condition.Near near -> first(near.pattern(), found);
      case Condition.HasSection(List<ConceptId> heading) -> found.addAll(heading);
      case Condition.Within(List<ConceptId> heading, Set<Condition.Within.Part> _, Condition inner)
          when heading.isEmpty() ->
          collect(inner, found);
      case Condition.Within within -> found.addAll(within.heading());
      case Condition.Table table -> table.columns().forEach(found::addAll);
      case Condition.TableRow row -> row.columns().forEach(found::addAll);
      case Condition.Value value -> first(value.pattern(), found);
      case Condition.SameValue same -> first(same.pattern(), found);
      case Condition.IfThen(Condition _, Condition then) -> collect(then, found);
      case Condition.AboutOther about -> collect(about.inner(), found);
      case Condition.Counts counts -> found.addAll(counts.concepts());
      case Condition.Listed listed -> found.addAll(listed.kind());
      case Condition.RefersToAnnex refers -> first(refers.pattern(), found);
      case Condition.AllOf(List<Condition> parts) -> parts.forEach(part -> collect(part, found));
      case Condition.AnyOf(List<Condition> parts) -> parts.forEach(part -> collect(part, found));
      case Condition.KOf(int _, List<Condition> parts) ->
          parts.forEach(part -> collect(part, found));
      case Condition.Not _, Condition.OfFile _ -> {
        // says what the element is not, or nothing of words
      }
    }
  }

  /** Where a pattern asks for a context, that is the subject; its own words are what is said. */
  private static void first(Pattern pattern, Set<ConceptId> found) {
    if (!pattern.context().isEmpty()) {
      found.addAll(pattern.context().getFirst());
    } else if (!pattern.all().isEmpty()) {
      found.addAll(pattern.all().getFirst());
    }
  }
}
