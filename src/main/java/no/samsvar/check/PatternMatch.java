package no.samsvar.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Deadline;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Frequency;
import no.samsvar.clause.Role;
import no.samsvar.clause.Unit;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Fact;
import no.samsvar.rule.FigureLimit;
import no.samsvar.rule.Pattern;

/**
 * Which part of a pattern a clause holds, words and facts only; whether it means them is {@link
 * Weighing}'s question.
 */
record PatternMatch(AnalysedDocument document, ConceptHits hits) {

  /**
   * Share of the pattern's demands that the clause meets, from 0 to 1; 0 also when an excluded
   * concept is there.
   */
  double share(Clause clause, Pattern pattern) {
    if (hits.own(clause).meets(pattern.none())) {
      return 0;
    }
    int wanted = 0;
    int met = 0;
    for (List<ConceptId> choice : pattern.all()) {
      wanted++;
      met += inScope(clause, choice, pattern.scope()) ? 1 : 0;
    }
    for (List<ConceptId> choice : pattern.context()) {
      wanted++;
      met += hits.inContext(clause, choice) ? 1 : 0;
    }
    for (Fact fact : pattern.facts()) {
      wanted++;
      met += hasInScope(clause, fact, pattern.scope()) ? 1 : 0;
    }
    for (FigureLimit limit : pattern.figures()) {
      wanted++;
      met += keeps(clause.facts(), limit) ? 1 : 0;
    }
    return wanted == 0 ? 1 : (double) met / wanted;
  }

  /**
   * Whether the right party is bound. An unnamed bearer fits unless the pattern names who it must
   * be.
   */
  boolean bearerFits(Clause clause, Pattern pattern) {
    Set<Role> roles = roles(clause);
    boolean wanted =
        pattern.by().isEmpty() || pattern.by().stream().anyMatch(role -> covers(roles, role));
    boolean excluded = !roles.isEmpty() && pattern.notBy().containsAll(roles);
    return wanted && !excluded;
  }

  private static Set<Role> roles(Clause clause) {
    return clause.facts().bearer().map(bearer -> Set.of(bearer.role())).orElse(Set.of());
  }

  private static boolean covers(Set<Role> roles, Role wanted) {
    if (roles.contains(wanted)) {
      return true;
    }
    boolean both = roles.contains(Role.BOTH_PARTIES) || roles.contains(Role.EITHER_PARTY);
    boolean party =
        switch (wanted) {
          case SUPPLIER, CUSTOMER, CONTROLLER, PROCESSOR -> true;
          case BOTH_PARTIES,
              EITHER_PARTY,
              SUBCONTRACTOR,
              CHIEF_EXECUTIVE,
              GOVERNING_BODY,
              MANAGEMENT,
              UNIT,
              NAMED_ROLE,
              STAFF,
              AUDITOR,
              STATE,
              OTHER_BODY,
              USERS,
              MEMBERS,
              OWN_BODY ->
              false;
        };
    boolean samePerson =
        (wanted == Role.PROCESSOR && roles.contains(Role.SUPPLIER))
            || (wanted == Role.SUPPLIER && roles.contains(Role.PROCESSOR))
            || (wanted == Role.CONTROLLER && roles.contains(Role.CUSTOMER))
            || (wanted == Role.CUSTOMER && roles.contains(Role.CONTROLLER));
    return (both && party) || samePerson;
  }

  private boolean inScope(Clause clause, Collection<ConceptId> choice, Pattern.Scope scope) {
    return hits.of(clause).meets(choice)
        || neighbours(clause, scope).stream().anyMatch(c -> hits.of(c).meets(choice));
  }

  private boolean hasInScope(Clause clause, Fact fact, Pattern.Scope scope) {
    return has(clause.facts(), fact)
        || neighbours(clause, scope).stream().anyMatch(c -> has(c.facts(), fact));
  }

  private List<Clause> neighbours(Clause clause, Pattern.Scope scope) {
    if (scope == Pattern.Scope.CLAUSE) {
      return List.of();
    }
    boolean sentence = scope == Pattern.Scope.SENTENCE;
    List<Clause> all = document.clauses();
    int from = clause.index();
    int to = clause.index();
    while (from > 0 && together(all.get(from - 1), clause, sentence)) {
      from--;
    }
    while (to + 1 < all.size() && together(all.get(to + 1), clause, sentence)) {
      to++;
    }
    return all.subList(from, to + 1);
  }

  private static boolean together(Clause one, Clause other, boolean sentence) {
    return sentence ? one.sentence() == other.sentence() : one.block() == other.block();
  }

  static boolean has(Facts facts, Fact fact) {
    return switch (fact) {
      case BEARER -> facts.bearer().isPresent();
      case RECIPIENT -> facts.recipient().isPresent();
      case DEADLINE -> facts.deadline().filter(d -> d.kind() != Deadline.Kind.VAGUE).isPresent();
      case DURATION -> facts.figures().stream().anyMatch(figure -> figure.unit().time());
      case FREQUENCY -> facts.frequency().filter(f -> f.kind() != Frequency.Kind.VAGUE).isPresent();
      case PERCENT -> facts.figures().stream().anyMatch(figure -> figure.unit() == Unit.PERCENT);
      case MONEY -> facts.figures().stream().anyMatch(figure -> figure.unit().money());
      case DATE -> !facts.dates().isEmpty();
      case PERIOD ->
          facts.dates().stream()
              .anyMatch(date -> date.first().isPresent() && !date.first().equals(date.last()));
      case REFERENCE -> !facts.references().isEmpty();
      case ANNEX ->
          facts.references().stream()
              .anyMatch(r -> r.kind() == no.samsvar.clause.Reference.Kind.ANNEX);
      case FIGURE -> !facts.figures().isEmpty();
      case CONDITION -> facts.condition().isPresent();
    };
  }

  private static boolean keeps(Facts facts, FigureLimit limit) {
    return facts.figures().stream().anyMatch(limit::keeps);
  }
}
