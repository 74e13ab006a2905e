package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.FileTrait;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Pattern;

/** Evaluates conditions over one document(). */
record Evaluation(ClauseSearch clauses, Tables tables, Weighing weighing) {
  /**
   * A chapter's own heading is too far from a clause three levels below to say what that is about.
   */
  private static final int HEADINGS_NEAR = 2;

  AnalysedDocument document() {
    return clauses.document();
  }

  private ConceptHits hits() {
    return clauses.hits();
  }

  /** Evaluates a condition; earlier holds the outcomes of the components before it, by name. */
  Outcome of(Condition condition, Map<String, Outcome> earlier) {
    return of(condition, earlier, this::onSubject);
  }

  private boolean onSubject(Clause clause) {
    List<ConceptId> subject = weighing.voice().subject();
    return subject.isEmpty() || about(clause, subject);
  }

  /**
   * Whether a clause, the heading over it, or an earlier clause of the same block names the
   * subject.
   */
  private boolean about(Clause clause, List<ConceptId> subject) {
    List<Integer> headings = clause.headings();
    boolean headed =
        headings.subList(Math.max(0, headings.size() - HEADINGS_NEAR), headings.size()).stream()
            .anyMatch(heading -> hits().own(heading).meets(subject));
    if (headed) {
      return true;
    }
    for (int at = clause.index(); at >= 0; at--) {
      Clause earlier = document().clauses().get(at);
      if (earlier.block() != clause.block()) {
        return false;
      }
      if (hits().of(earlier).meets(subject)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a candidate holds all the words asked for, or at least stands where they are dealt
   * with.
   */
  boolean speaksOf(Candidate candidate, Set<ConceptId> subject) {
    return candidate.reason() != Reason.LACKS_PART
        || subject.isEmpty()
        || hits().inContext(candidate.clause(), subject);
  }

  private Outcome of(Condition condition, Map<String, Outcome> earlier, Predicate<Clause> where) {
    return switch (condition) {
      case Condition.Commits(Pattern pattern) ->
          clauses.search(pattern, where, clause -> weighing.commits(clause, pattern));
      case Condition.States(Pattern pattern) ->
          clauses.search(pattern, where, clause -> weighing.states(clause, pattern));
      case Condition.HasSection(List<ConceptId> heading) -> hasSection(heading, where);
      case Condition.Within within ->
          of(within.inner(), earlier, where.and(clause -> parts().holds(clause, within)));
      case Condition.Near near -> near(near, earlier, where);
      case Condition.Table table -> table(table, where);
      case Condition.TableRow row -> new RowSearch(clauses, tables).of(row, where, weighing);
      case Condition.Value value -> values().of(value, where);
      case Condition.SameValue same -> values().same(same, where);
      case Condition.Counts counts -> counts(counts, where);
      case Condition.Listed listed -> new ListSearch(clauses, tables).of(listed, where, weighing);
      case Condition.RefersToAnnex refers -> refersToAnnex(refers, where);
      case Condition.OfFile(Set<FileTrait> traits) -> ofFile(traits);
      case Condition.AllOf(List<Condition> parts) ->
          kth(parts.size(), outcomes(parts, earlier, where));
      case Condition.AnyOf(List<Condition> parts) -> kth(1, outcomes(parts, earlier, where));
      case Condition.KOf(int k, List<Condition> parts) -> kth(k, outcomes(parts, earlier, where));
      case Condition.Not(Condition inner) ->
          of(inner, earlier, where).strength().holds() ? Outcome.NOTHING : Outcome.UNASKED;
      case Condition.IfThen(Condition when, Condition then) ->
          of(when, earlier, where).strength().holds() ? of(then, earlier, where) : Outcome.UNASKED;
      case Condition.AboutOther(DocumentKind kind, Condition inner) -> {
        Evaluation other = new Evaluation(clauses, tables, weighing.about(kind));
        yield other.of(inner, earlier, where.and(other::onSubject));
      }
    };
  }

  /** What holds of the file holds of all its words; the first of them stand for it. */
  private Outcome ofFile(Set<FileTrait> traits) {
    if (!document().document().traits().containsAll(traits)) {
      return Outcome.NOTHING;
    }
    return Outcome.of(
        document().clauses().stream()
            .limit(1)
            .map(first -> new Candidate(first, Strength.FULL, Reason.STATES, 1))
            .toList());
  }

  private Parts parts() {
    return new Parts(clauses, weighing.annexes());
  }

  private ValueSearch values() {
    return new ValueSearch(clauses, tables, weighing);
  }

  private List<Outcome> outcomes(
      List<Condition> parts, Map<String, Outcome> earlier, Predicate<Clause> where) {
    return parts.stream().map(part -> of(part, earlier, where)).toList();
  }

  /** As strong as the k-th strongest part. */
  private static Outcome kth(int k, List<Outcome> outcomes) {
    List<Strength> strengths = outcomes.stream().map(Outcome::strength).sorted().toList();
    Strength strength = k <= strengths.size() ? strengths.get(k - 1) : Strength.NONE;
    return Outcome.merged(strength, outcomes.stream());
  }

  private Outcome hasSection(List<ConceptId> heading, Predicate<Clause> where) {
    List<Candidate> found = new ArrayList<>();
    for (int index : hits().index().with(heading).stream().toArray()) {
      Clause clause = document().clauses().get(index);
      if (clause.place() == Place.HEADING) {
        document().clauses().stream()
            .filter(c -> c.body() && c.headings().contains(index) && where.test(c))
            .findFirst()
            .ifPresent(c -> found.add(new Candidate(c, Strength.FULL, Reason.STATES, 1)));
      }
    }
    return Outcome.of(found);
  }

  private Outcome near(Condition.Near near, Map<String, Outcome> earlier, Predicate<Clause> where) {
    Outcome anchor = earlier.getOrDefault(near.to(), Outcome.NOTHING);
    Outcome close = nearTo(anchor.of(Strength.FULL), near, where);
    return close.strength().holds()
        ? close
        : nearTo(anchor.of(Strength.WEAK), near, where).atMost(Strength.WEAK);
  }

  private Outcome nearTo(List<Candidate> anchors, Condition.Near near, Predicate<Clause> where) {
    if (anchors.isEmpty()) {
      return Outcome.NOTHING;
    }
    Vicinity vicinity = Vicinity.of(anchors, near.distance());
    return clauses.search(
        near.pattern(),
        where.and(vicinity::holds),
        clause -> weighing.states(clause, near.pattern()));
  }

  private Outcome table(Condition.Table table, Predicate<Clause> where) {
    Map<Integer, List<Candidate>> rows = new TreeMap<>();
    for (Clause clause : document().clauses()) {
      if (clause.place() == Place.TABLE_ROW
          && clause.leadIn().isPresent()
          && where.test(clause)
          && clause.facts().blank() == Blank.NONE
          && hasColumns(clause.leadIn().getAsInt(), table)) {
        rows.computeIfAbsent(clause.leadIn().getAsInt(), _ -> new ArrayList<>())
            .add(new Candidate(clause, Strength.FULL, Reason.STATES, 1));
      }
    }
    return Outcome.of(
        rows.values().stream()
            .filter(found -> found.size() >= table.rows())
            .flatMap(List::stream)
            .toList());
  }

  private boolean hasColumns(int header, Condition.Table table) {
    ConceptSet concepts = hits().own(document().clauses().get(header));
    return table.columns().stream().allMatch(choice -> concepts.meets(choice));
  }

  private Outcome counts(Condition.Counts counts, Predicate<Clause> where) {
    List<Outcome> outcomes = new ArrayList<>();
    for (ConceptId concept : counts.concepts()) {
      Pattern pattern = withConcept(counts.pattern(), concept);
      outcomes.add(clauses.search(pattern, where, clause -> weighing.states(clause, pattern)));
    }
    Outcome enough = kth(counts.atLeast(), outcomes);
    boolean some = outcomes.stream().anyMatch(outcome -> outcome.strength().holds());
    return enough.strength().holds() || !some
        ? enough
        : new Outcome(Strength.WEAK, enough.candidates()).atMost(Strength.WEAK);
  }

  private static Pattern withConcept(Pattern pattern, ConceptId concept) {
    List<List<ConceptId>> all = new ArrayList<>(pattern.all());
    all.addFirst(List.of(concept));
    return new Pattern(
        all,
        pattern.none(),
        pattern.context(),
        pattern.facts(),
        pattern.by(),
        pattern.notBy(),
        pattern.figures(),
        pattern.atLeast(),
        pattern.scope(),
        pattern.negated());
  }

  private Outcome refersToAnnex(Condition.RefersToAnnex refers, Predicate<Clause> where) {
    Predicate<Clause> annex =
        clause ->
            clause.facts().references().stream()
                .filter(r -> r.kind() == no.samsvar.clause.Reference.Kind.ANNEX)
                .anyMatch(r -> weighing.annexes().absent(r) != refers.present());
    return clauses.search(
        refers.pattern(),
        where.and(annex),
        clause ->
            clause.body()
                ? new Weighing.Weight(Strength.FULL, Reason.STATES)
                : new Weighing.Weight(Strength.NONE, Reason.HEADING));
  }
}
