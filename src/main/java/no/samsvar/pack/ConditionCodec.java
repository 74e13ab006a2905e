package no.samsvar.pack;

import java.math.BigDecimal;
import java.util.List;
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

/** Compiled conditions as numbers and texts, and back. */
final class ConditionCodec {
  private static final Kind[] KINDS = Kind.values();
  private static final Condition.Within.Part[] PARTS = Condition.Within.Part.values();
  private static final Condition.Near.Distance[] DISTANCES = Condition.Near.Distance.values();
  private static final Pattern.Scope[] SCOPES = Pattern.Scope.values();
  private static final DocumentKind[] DOCUMENTS = DocumentKind.values();
  private static final FileTrait[] TRAITS = FileTrait.values();
  private static final Fact[] FACTS = Fact.values();
  private static final Role[] ROLES = Role.values();
  private static final Force[] FORCES = Force.values();
  private static final Unit[] UNITS = Unit.values();

  private ConditionCodec() {}

  /** What stands before a condition. */
  private enum Kind {
    COMMITS,
    STATES,
    HAS_SECTION,
    WITHIN,
    NEAR,
    TABLE,
    TABLE_ROW,
    VALUE,
    SAME_VALUE,
    COUNTS,
    LISTED,
    REFERS_TO_ANNEX,
    OF_FILE,
    ALL_OF,
    ANY_OF,
    K_OF,
    NOT,
    IF_THEN,
    ABOUT_OTHER
  }

  /** Takes conditions. */
  record Out(WordTable.Out out) {
    void condition(Condition condition) {
      switch (condition) {
        case Condition.Commits it -> kind(Kind.COMMITS).pattern(it.pattern());
        case Condition.States it -> kind(Kind.STATES).pattern(it.pattern());
        case Condition.HasSection it -> kind(Kind.HAS_SECTION).concepts(it.heading());
        case Condition.Within it -> kind(Kind.WITHIN).within(it);
        case Condition.Near it -> kind(Kind.NEAR).near(it);
        case Condition.Table it -> kind(Kind.TABLE).columns(it.columns(), it.rows());
        case Condition.TableRow it ->
            kind(Kind.TABLE_ROW).columns(it.columns(), it.rows()).pattern(it.pattern());
        case Condition.Value it -> kind(Kind.VALUE).limits(it.limits()).pattern(it.pattern());
        case Condition.SameValue it -> kind(Kind.SAME_VALUE).value(it.unit()).pattern(it.pattern());
        case Condition.Counts it ->
            kind(Kind.COUNTS).most(it.concepts(), it.atLeast()).pattern(it.pattern());
        case Condition.Listed it ->
            kind(Kind.LISTED).most(it.kind(), it.items()).pattern(it.pattern());
        case Condition.RefersToAnnex it -> kind(Kind.REFERS_TO_ANNEX).annex(it);
        case Condition.OfFile it -> kind(Kind.OF_FILE).out.choices(it.traits());
        case Condition.AllOf it -> kind(Kind.ALL_OF).conditions(it.parts());
        case Condition.AnyOf it -> kind(Kind.ANY_OF).conditions(it.parts());
        case Condition.KOf it -> kind(Kind.K_OF).number(it.k()).conditions(it.parts());
        case Condition.Not it -> kind(Kind.NOT).condition(it.inner());
        case Condition.IfThen it -> kind(Kind.IF_THEN).both(it.when(), it.then());
        case Condition.AboutOther it ->
            kind(Kind.ABOUT_OTHER).value(it.kind()).condition(it.inner());
      }
    }

    private Out kind(Kind kind) {
      return value(kind);
    }

    private Out value(Enum<?> value) {
      out.choice(value);
      return this;
    }

    private Out number(int number) {
      out.number(number);
      return this;
    }

    private Out most(List<ConceptId> concepts, int number) {
      concepts(concepts);
      return number(number);
    }

    private Out columns(List<List<ConceptId>> columns, int rows) {
      out.list(columns, this::concepts);
      return number(rows);
    }

    private Out limits(List<FigureLimit> limits) {
      out.list(limits, this::limit);
      return this;
    }

    private void conditions(List<Condition> conditions) {
      out.list(conditions, this::condition);
    }

    private void both(Condition first, Condition second) {
      condition(first);
      condition(second);
    }

    private void within(Condition.Within within) {
      concepts(within.heading());
      out.choices(within.parts());
      condition(within.inner());
    }

    private void near(Condition.Near near) {
      out.text(near.to());
      out.choice(near.distance());
      pattern(near.pattern());
    }

    private void annex(Condition.RefersToAnnex annex) {
      pattern(annex.pattern());
      out.flag(annex.present());
    }

    private void concepts(List<ConceptId> concepts) {
      out.list(concepts, concept -> out.text(concept.value()));
    }

    private void pattern(Pattern pattern) {
      out.list(pattern.all(), this::concepts);
      concepts(pattern.none());
      out.list(pattern.context(), this::concepts);
      out.choices(pattern.facts());
      out.choices(pattern.by());
      out.choices(pattern.notBy());
      limits(pattern.figures());
      out.choice(pattern.atLeast());
      out.choice(pattern.scope());
      out.flag(pattern.negated());
    }

    private void limit(FigureLimit limit) {
      out.choice(limit.unit());
      out.optional(limit.min(), least -> out.text(least.toString()));
      out.optional(limit.max(), most -> out.text(most.toString()));
    }
  }

  /** Gives conditions back. */
  record In(WordTable.In in) {
    Condition condition() {
      return switch (in.choice(KINDS)) {
        case COMMITS -> new Condition.Commits(pattern());
        case STATES -> new Condition.States(pattern());
        case HAS_SECTION -> new Condition.HasSection(concepts());
        case WITHIN -> within();
        case NEAR -> new Condition.Near(in.text(), in.choice(DISTANCES), pattern());
        case TABLE -> new Condition.Table(columns(), in.number());
        case TABLE_ROW -> new Condition.TableRow(columns(), in.number(), pattern());
        case VALUE -> value();
        case SAME_VALUE -> sameValue();
        case COUNTS -> new Condition.Counts(concepts(), in.number(), pattern());
        case LISTED -> new Condition.Listed(concepts(), in.number(), pattern());
        case REFERS_TO_ANNEX -> new Condition.RefersToAnnex(pattern(), in.flag());
        case OF_FILE -> new Condition.OfFile(in.choices(FileTrait.class, TRAITS));
        case ALL_OF -> new Condition.AllOf(conditions());
        case ANY_OF -> new Condition.AnyOf(conditions());
        case K_OF -> new Condition.KOf(in.number(), conditions());
        case NOT -> new Condition.Not(condition());
        case IF_THEN -> new Condition.IfThen(condition(), condition());
        case ABOUT_OTHER -> new Condition.AboutOther(in.choice(DOCUMENTS), condition());
      };
    }

    private List<Condition> conditions() {
      return in.list(this::condition);
    }

    private Condition within() {
      return new Condition.Within(
          concepts(), in.choices(Condition.Within.Part.class, PARTS), condition());
    }

    private Condition value() {
      List<FigureLimit> limits = in.list(this::limit);
      return new Condition.Value(pattern(), limits);
    }

    private Condition sameValue() {
      Unit unit = in.choice(UNITS);
      return new Condition.SameValue(pattern(), unit);
    }

    private List<ConceptId> concepts() {
      return in.list(() -> new ConceptId(in.text()));
    }

    private List<List<ConceptId>> columns() {
      return in.list(this::concepts);
    }

    private Pattern pattern() {
      return new Pattern(
          in.list(this::concepts),
          concepts(),
          in.list(this::concepts),
          in.choices(Fact.class, FACTS),
          in.choices(Role.class, ROLES),
          in.choices(Role.class, ROLES),
          in.list(this::limit),
          in.choice(FORCES),
          in.choice(SCOPES),
          in.flag());
    }

    private FigureLimit limit() {
      return new FigureLimit(
          in.choice(UNITS), in.optional(this::decimal), in.optional(this::decimal));
    }

    private BigDecimal decimal() {
      return new BigDecimal(in.text());
    }
  }
}
