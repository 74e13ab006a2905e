package no.samsvar.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;

/** Every concept that a condition names, wanted or barred. */
final class Mentioned {
  private Mentioned() {}

  static Set<ConceptId> in(Condition condition) {
    Set<ConceptId> found = new TreeSet<>();
    collect(condition, found);
    return found;
  }

  private static void collect(Condition condition, Set<ConceptId> found) {
    switch (condition) {
      case Condition.Commits(Pattern pattern) -> words(pattern, found);
      case Condition.States(Pattern pattern) -> words(pattern, found);
      case Condition.Near near -> words(near.pattern(), found);
      case Condition.Value value -> words(value.pattern(), found);
      case Condition.SameValue same -> words(same.pattern(), found);
      case Condition.RefersToAnnex refers -> words(refers.pattern(), found);
      case Condition.HasSection(List<ConceptId> heading) -> found.addAll(heading);
      case Condition.Table table -> table.columns().forEach(found::addAll);
      case Condition.TableRow row -> {
        row.columns().forEach(found::addAll);
        words(row.pattern(), found);
      }
      case Condition.Counts counts -> {
        found.addAll(counts.concepts());
        words(counts.pattern(), found);
      }
      case Condition.Listed listed -> {
        found.addAll(listed.kind());
        words(listed.pattern(), found);
      }
      case Condition.Within within -> {
        found.addAll(within.heading());
        collect(within.inner(), found);
      }
      case Condition.IfThen(Condition when, Condition then) ->
          List.of(when, then).forEach(part -> collect(part, found));
      case Condition.AllOf(List<Condition> parts) -> parts.forEach(part -> collect(part, found));
      case Condition.AnyOf(List<Condition> parts) -> parts.forEach(part -> collect(part, found));
      case Condition.KOf(int _, List<Condition> parts) ->
          parts.forEach(part -> collect(part, found));
      case Condition.Not(Condition inner) -> collect(inner, found);
      case Condition.AboutOther about -> collect(about.inner(), found);
      case Condition.OfFile _ -> {
        // asks for no words
      }
    }
  }

  private static void words(Pattern pattern, Set<ConceptId> found) {
    Stream.concat(pattern.all().stream(), pattern.context().stream())
        .flatMap(Collection::stream)
        .forEach(found::add);
    found.addAll(pattern.none());
  }
}
