package no.samsvar.observe;

import static no.samsvar.rule.Severity.NOTE;
import static no.samsvar.rule.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/** Every check of the text itself, by view. */
public final class TextChecks {
  /** All of them, in the order in which help lists them. */
  public static final List<TextCheck> ALL =
      List.of(
          on("reference/unresolved", WARNING, UnresolvedReferences::in),
          on("reference/broken-field", WARNING, BrokenFields::in),
          on("numbering/gap", NOTE, NumberingGaps::in),
          on("numbering/repeat", NOTE, NumberingRepeats::in),
          on("annex/absent", WARNING, AnnexFaults::absent),
          on("annex/empty", NOTE, AnnexFaults::empty),
          on("annex/unlisted", NOTE, AnnexFaults::unlisted),
          on("annex/ticked-empty", WARNING, AnnexFaults::tickedEmpty),
          on("law/stale", NOTE, StaleLaws::in),
          on("law/impossible", WARNING, ImpossibleLaws::in),
          on("term/unused-definition", NOTE, Definitions::unused),
          on("term/two-definitions", WARNING, Definitions::twice),
          on("party/name-varies", NOTE, CompanyForms::in),
          off("abbreviation/unexpanded", NOTE, Abbreviations::in),
          on("time/no-date", NOTE, FrontPage::undated),
          off("time/no-version-or-owner", NOTE, FrontPage::unowned),
          on("time/expired", NOTE, Expired::in),
          on("time/milestone-outside-period", NOTE, PassedDeadlines::outside),
          on("time/end-before-start", WARNING, EndBeforeStart::in),
          on("time/deadline-passed", NOTE, PassedDeadlines::passed),
          on("time/revision-overdue", NOTE, PassedDeadlines::revisions),
          on("time/past-plan", NOTE, PassedDeadlines::past),
          on("figure/disagrees", WARNING, FiguresThatDisagree::in),
          on("figure/count-differs", WARNING, CountsThatDiffer::in),
          on("figure/sum-wrong", WARNING, WrongSums::in),
          on("figure/unit-missing", NOTE, MissingUnits::in),
          on("duty/vague-deadline", NOTE, VagueDeadlines::in),
          on("duty/contradictory", WARNING, ContradictoryDuties::in),
          on("leftover/placeholder", NOTE, Placeholders::in),
          on("leftover/guidance", NOTE, Guidance::in),
          on("leftover/tracked-changes", NOTE, Notices::changes),
          on("leftover/comments", NOTE, Notices::comments),
          on("leftover/foreign-party-name", WARNING, ForeignParties::in),
          on("language/mixed-norms", NOTE, MixedNorms::in),
          on("section/repeated", NOTE, RepeatedPassages::in));

  private TextChecks() {}

  private static TextCheck on(
      String id, Severity severity, Function<View, List<Sighting>> look) {
    return new TextCheck(new RuleId(id), severity, true, look);
  }

  private static TextCheck off(
      String id, Severity severity, Function<View, List<Sighting>> look) {
    return new TextCheck(new RuleId(id), severity, false, look);
  }
}
