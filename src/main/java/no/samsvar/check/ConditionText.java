package no.samsvar.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samsvar.clause.Force;
import no.samsvar.clause.Role;
import no.samsvar.clause.Unit;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.FileTrait;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Fact;
import no.samsvar.rule.FigureLimit;
import no.samsvar.rule.Pattern;

/**
 * A condition as text that is the same in every run: sets have no order of their own. Every record
 * is taken apart by its pattern, so that a component added to one is not forgotten here.
 */
final class ConditionText {
  private ConditionText() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.Commits(Pattern pattern) -> said("commits", of(pattern));
      case Condition.States(Pattern pattern) -> said("states", of(pattern));
      case Condition.HasSection(List<ConceptId> heading) -> said("section", heading);
      case Condition.Within(
              List<ConceptId> heading,
              Set<Condition.Within.Part> parts,
              Condition inner) ->
          said("within", heading, sorted(parts), of(inner));
      case Condition.Near(String to, Condition.Near.Distance distance, Pattern pattern) ->
          said("near", to, distance, of(pattern));
      case Condition.Table(List<List<ConceptId>> columns, int rows) -> said("table", columns, rows);
      case Condition.TableRow(List<List<ConceptId>> columns, int rows, Pattern pattern) ->
          said("row", columns, rows, of(pattern));
      case Condition.Value(Pattern pattern, List<FigureLimit> limits) ->
          said("value", of(pattern), limits);
      case Condition.SameValue(Pattern pattern, Unit unit) -> said("same", of(pattern), unit);
      case Condition.Counts(List<ConceptId> concepts, int atLeast, Pattern pattern) ->
          said("counts", concepts, atLeast, of(pattern));
      case Condition.Listed(List<ConceptId> kind, int items, Pattern pattern) ->
          said("listed", kind, items, of(pattern));
      case Condition.RefersToAnnex(Pattern pattern, boolean present) ->
          said("annex", of(pattern), present);
      case Condition.OfFile(Set<FileTrait> traits) -> said("file", sorted(traits));
      case Condition.AllOf(List<Condition> parts) -> said("all", all(parts));
      case Condition.AnyOf(List<Condition> parts) -> said("any", all(parts));
      case Condition.KOf(int k, List<Condition> parts) -> said("some", k, all(parts));
      case Condition.Not(Condition inner) -> said("not", of(inner));
      case Condition.IfThen(Condition when, Condition then) -> said("if", of(when), of(then));
      case Condition.AboutOther(DocumentKind kind, Condition inner) ->
          said("about", kind, of(inner));
    };
  }

  private static String of(Pattern pattern) {
    return switch (pattern) {
      case Pattern(
              List<List<ConceptId>> all,
              List<ConceptId> none,
              List<List<ConceptId>> context,
              Set<Fact> facts,
              Set<Role> by,
              Set<Role> notBy,
              List<FigureLimit> figures,
              Force atLeast,
              Pattern.Scope scope,
              boolean negated) ->
          said(
              "pattern",
              all,
              none,
              context,
              sorted(facts),
              sorted(by),
              sorted(notBy),
              figures,
              atLeast,
              scope,
              negated);
    };
  }

  private static List<String> all(List<Condition> parts) {
    return parts.stream().map(ConditionText::of).toList();
  }

  private static <E extends Enum<E>> Collection<E> sorted(Set<E> values) {
    return new TreeSet<>(values);
  }

  private static String said(String name, Object... parts) {
    return List.of(parts).stream()
        .map(Object::toString)
        .collect(Collectors.joining(" ; ", name + "(", ")"));
  }
}
