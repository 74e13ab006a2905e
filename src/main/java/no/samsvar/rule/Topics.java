package no.samsvar.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The concepts that tell what a clause is about: those that the anchor of a rule asks for first.
 * Others, such as verbs that many duties share, tell something only together with these.
 */
public final class Topics {
  private Topics() {}

  /** The topics of these rules. */
  public static Set<ConceptId> of(Collection<Rule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.components().stream().limit(1))
        .flatMap(anchor -> first(anchor.condition()))
        .collect(Collectors.toCollection(() -> new TreeSet<>(Topics::byName)));
  }

  private static int byName(ConceptId one, ConceptId other) {
    return one.value().compareTo(other.value());
  }

  private static Stream<ConceptId> first(Condition condition) {
    return switch (condition) {
      case Condition.Commits commits -> first(commits.pattern());
      case Condition.States states -> first(states.pattern());
      case Condition.HasSection section -> section.heading().stream();
      case Condition.Within within -> first(within.inner());
      case Condition.AboutOther other -> first(other.inner());
      case Condition.Value value -> first(value.pattern());
      case Condition.SameValue value -> first(value.pattern());
      case Condition.Counts counts -> counts.concepts().stream();
      case Condition.Listed listed -> listed.kind().stream();
      case Condition.RefersToAnnex annex -> first(annex.pattern());
      case Condition.AllOf all -> all.parts().stream().flatMap(Topics::first);
      case Condition.AnyOf any -> any.parts().stream().flatMap(Topics::first);
      case Condition.KOf some -> some.parts().stream().flatMap(Topics::first);
      case Condition.IfThen choice -> first(choice.then());
      case Condition.Table _,
          Condition.TableRow _,
          Condition.Near _,
          Condition.Not _,
          Condition.OfFile _ ->
          Stream.empty();
    };
  }

  private static Stream<ConceptId> first(Pattern pattern) {
    return pattern.all().stream().limit(1).flatMap(List::stream);
  }
}
