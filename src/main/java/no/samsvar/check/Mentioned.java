package no.samsvar.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;

/** The concepts that a condition names. */
final class Mentioned {
  private final Consumer<ConceptId> wanted;
  private final Consumer<ConceptId> barred;

  private Mentioned(Consumer<ConceptId> wanted, Consumer<ConceptId> barred) {
    this.wanted = wanted;
    this.barred = barred;
  }

  /** Every concept, wanted or barred. */
  static Set<ConceptId> in(Condition condition) {
    Set<ConceptId> found = new TreeSet<>();
    new Mentioned(found::add, found::add).collect(condition);
    return found;
  }

  /** Those it wants, with how often it names them. */
  static SortedMap<ConceptId, Integer> wanted(Collection<Condition> conditions) {
    SortedMap<ConceptId, Integer> found = new TreeMap<>();
    Mentioned mentioned = new Mentioned(concept -> found.merge(concept, 1, Integer::sum), _ -> {});
    conditions.forEach(mentioned::collect);
    return found;
  }

  private void collect(Condition condition) {
    switch (condition) {
      case Condition.Commits(Pattern pattern) -> words(pattern);
      case Condition.States(Pattern pattern) -> words(pattern);
      case Condition.Near near -> words(near.pattern());
      case Condition.Value value -> words(value.pattern());
      case Condition.SameValue same -> words(same.pattern());
      case Condition.RefersToAnnex refers -> words(refers.pattern());
      case Condition.HasSection(List<ConceptId> heading) -> heading.forEach(wanted);
      case Condition.Table table -> table.columns().forEach(column -> column.forEach(wanted));
      case Condition.TableRow row -> {
        row.columns().forEach(column -> column.forEach(wanted));
        words(row.pattern());
      }
      case Condition.Counts counts -> {
        counts.concepts().forEach(wanted);
        words(counts.pattern());
      }
      case Condition.Listed listed -> {
        listed.kind().forEach(wanted);
        words(listed.pattern());
      }
      case Condition.Within within -> {
        within.heading().forEach(wanted);
        collect(within.inner());
      }
      case Condition.IfThen(Condition when, Condition then) ->
          List.of(when, then).forEach(this::collect);
      case Condition.AllOf(List<Condition> parts) -> parts.forEach(this::collect);
      case Condition.AnyOf(List<Condition> parts) -> parts.forEach(this::collect);
      case Condition.KOf(int _, List<Condition> parts) -> parts.forEach(this::collect);
      case Condition.Not(Condition inner) -> collect(inner);
      case Condition.AboutOther about -> collect(about.inner());
      case Condition.OfFile _ -> {
        // asks for no words
      }
    }
  }

  private void words(Pattern pattern) {
    Stream.concat(pattern.all().stream(), pattern.context().stream())
        .flatMap(Collection::stream)
        .forEach(wanted);
    pattern.none().forEach(barred);
  }
}
