package no.samsvar.check;

import java.time.LocalDate;
import no.samsvar.rule.Rule;
import no.samsvar.rule.SwitchedOff;

/** A rule of the packs of a run that was not asked, and why: no rule is silently gone. */
public record LeftOut(Rule rule, Cause cause) {
  /** Why a rule was not asked. */
  public sealed interface Cause {
    /** None of its sources is in force before this day. */
    record NotYet(LocalDate from) implements Cause {}

    /** The last of its sources was in force until and with this day. */
    record NoLonger(LocalDate until) implements Cause {}

    /** A pack or the configuration of the user has it off. */
    record Off(SwitchedOff off) implements Cause {}
  }
}
