package no.samsvar.observe;

import static no.samsvar.rule.Severity.NOTE;
import static no.samsvar.rule.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samsvar.rule.Severity;

/** Every check of the text itself, by subject. */
public final class TextChecks {
  private static final List<TextCheck> ALONE =
      List.of(
          on("reference/unresolved", WARNING, UnresolvedReferences::in),
          on("reference/broken-field", WARNING, BrokenFields::in),
          on("reference/other-subject", NOTE, PointersAstray::in),
          on("reference/named-part", WARNING, NamedParts::in),
          on("contents/mismatch", NOTE, ContentsFaults::in),
          on("numbering/gap", NOTE, NumberingGaps::in),
          on("numbering/repeat", NOTE, NumberingRepeats::in),
          on("numbering/note-repeat", NOTE, NoteMarks::in),
          on("annex/absent", WARNING, AnnexFaults::absent),
          on("annex/empty", NOTE, AnnexFaults::empty),
          on("annex/unlisted", NOTE, AnnexFaults::unlisted),
          on("annex/ticked-empty", WARNING, AnnexFaults::tickedEmpty),
          on("law/stale", NOTE, StaleLaws::in),
          on("law/impossible", WARNING, ImpossibleLaws::in),
          on("term/unused-definition", NOTE, Definitions::unused),
          on("term/two-definitions", WARNING, Definitions::twice),
          on("term/undefined", NOTE, UndefinedTerms::in),
          on("term/self-name", NOTE, OwnNames::in),
          on("party/name-varies", NOTE, CompanyForms::in),
          on("party/two-names", NOTE, BodyNames::parties),
          on("party/body-varies", NOTE, BodyNames::units),
          on("role/held-by-two", WARNING, RoleFaults::twice),
          on("role/unheld", NOTE, RoleFaults::unheld),
          on("role/without-duties", NOTE, RoleFaults::idle),
          off("abbreviation/unexpanded", NOTE, Abbreviations::in),
          on("time/no-date", NOTE, FrontPage::undated),
          off("time/no-version-or-owner", NOTE, FrontPage::unowned),
          on("time/no-period", NOTE, PeriodUnsaid::in),
          on("time/expired", NOTE, Expired::in),
          on("time/milestone-outside-period", NOTE, PassedDeadlines::outside),
          on("time/end-before-start", WARNING, EndBeforeStart::in),
          on("time/phase-order", WARNING, PhaseOrder::in),
          on("time/deadline-passed", NOTE, PassedDeadlines::passed),
          on("time/revision-overdue", NOTE, PassedDeadlines::revisions),
          on("time/past-plan", NOTE, PassedDeadlines::past),
          on("figure/disagrees", WARNING, FiguresThatDisagree::in),
          on("figure/count-differs", WARNING, CountsThatDiffer::in),
          on("figure/partly-told", NOTE, PartlyTold::in),
          on("figure/sum-wrong", WARNING, WrongSums::in),
          on("figure/shares-wrong", WARNING, WrongShares::in),
          on("figure/unit-missing", NOTE, MissingUnits::in),
          on("duty/vague-deadline", NOTE, VagueDeadlines::in),
          on("duty/contradictory", WARNING, ContradictoryDuties::in),
          on("duty/two-bearers", NOTE, TwoBearers::in),
          on("duty/stranger", WARNING, Strangers::in),
          off("duty/no-bearer", NOTE, OpenDuties::unborne),
          off("duty/no-deadline", NOTE, OpenDuties::untimed),
          on("measure/no-owner", NOTE, PlanGaps::owner),
          on("measure/no-deadline", NOTE, PlanGaps::date),
          on("measure/no-money", NOTE, PlanGaps::money),
          on("measure/no-goal", NOTE, PlanGaps::aimless),
          on("goal/no-indicator", NOTE, PlanGaps::indicator),
          on("goal/no-measure", NOTE, PlanGaps::unserved),
          on("precedence/contradictory", WARNING, Precedence::in),
          on("leftover/placeholder", NOTE, Placeholders::in),
          on("leftover/guidance", NOTE, Guidance::in),
          on("leftover/tracked-changes", NOTE, Notices::changes),
          on("leftover/comments", NOTE, Notices::comments),
          on("leftover/foreign-party-name", WARNING, ForeignParties::in),
          on("language/mixed-norms", NOTE, MixedNorms::in),
          on("section/repeated", NOTE, RepeatedPassages::in));

  /** Those that compare documents. */
  static final List<TextCheck> AMONG =
      List.of(
          TextCheck.ofSeveral("across/figure-differs", WARNING, true, AcrossDocuments::figures),
          TextCheck.ofSeveral("across/party-differs", NOTE, true, AcrossDocuments::parties),
          TextCheck.ofSeveral(
              "across/definition-differs", NOTE, false, AcrossDocuments::definitions),
          TextCheck.ofSeveral("across/plan-unknown", NOTE, false, AcrossDocuments::plans));

  /** All of them, in the order in which help lists them. */
  public static final List<TextCheck> ALL = Stream.concat(ALONE.stream(), AMONG.stream()).toList();

  private TextChecks() {}

  private static TextCheck on(String id, Severity severity, Function<View, List<Sighting>> look) {
    return TextCheck.ofOne(id, severity, true, look);
  }

  private static TextCheck off(String id, Severity severity, Function<View, List<Sighting>> look) {
    return TextCheck.ofOne(id, severity, false, look);
  }
}
