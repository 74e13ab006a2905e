package no.samsvar.rule;

import java.util.List;
import java.util.Set;
import no.samsvar.clause.Force;
import no.samsvar.clause.Role;

/**
 * What one clause must hold. A concept is looked for in the clause and, for list items and table
 * rows, in its lead-in or header.
 *
 * @param all each inner list is a choice of concepts of which one must be there
 * @param none concepts that must not be there
 * @param context each inner list is a choice of which one must be there, or in the headings above,
 *     or in the sentence before in the same section
 * @param facts facts the clause must state
 * @param by who must be the bearer; empty for anybody
 * @param notBy who must not be the bearer
 * @param figures values the clause's figures must keep
 * @param atLeast weakest force that commits; ignored by "states"
 * @param scope whether the parts may be spread over the clause, its sentence or its block
 * @param negated whether a negated clause commits as well ("skal ikke utlevere opplysninger")
 */
public record Pattern(
    List<List<ConceptId>> all,
    List<ConceptId> none,
    List<List<ConceptId>> context,
    Set<Fact> facts,
    Set<Role> by,
    Set<Role> notBy,
    List<FigureLimit> figures,
    Force atLeast,
    Scope scope,
    boolean negated) {

  /** How far the parts of a pattern may be spread. */
  public enum Scope {
    CLAUSE,
    SENTENCE,
    BLOCK
  }

  public Pattern {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
    context = context.stream().map(List::copyOf).toList();
    facts = Set.copyOf(facts);
    by = Set.copyOf(by);
    notBy = Set.copyOf(notBy);
    figures = List.copyOf(figures);
  }

  /** The same pattern, its parts spread so far. */
  public Pattern within(Scope other) {
    return new Pattern(all, none, context, facts, by, notBy, figures, atLeast, other, negated);
  }
}
