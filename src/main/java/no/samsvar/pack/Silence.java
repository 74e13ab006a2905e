package no.samsvar.pack;

import no.samsvar.rule.Condition;

/** Conditions that may hold without a clause to quote; a verdict of met can't stand on them. */
final class Silence {
  private Silence() {}

  static boolean possible(Condition condition) {
    return switch (condition) {
      case Condition.Not _, Condition.IfThen _ -> true;
      case Condition.AllOf all -> all.parts().stream().allMatch(Silence::possible);
      case Condition.AnyOf any -> any.parts().stream().anyMatch(Silence::possible);
      case Condition.KOf some ->
          some.parts().stream().filter(Silence::possible).count() >= some.k();
      case Condition.Within within -> possible(within.inner());
      case Condition.AboutOther about -> possible(about.inner());
      case Condition.Commits _,
          Condition.States _,
          Condition.HasSection _,
          Condition.Near _,
          Condition.Table _,
          Condition.TableRow _,
          Condition.Value _,
          Condition.SameValue _,
          Condition.Counts _,
          Condition.Listed _,
          Condition.RefersToAnnex _,
          Condition.OfFile _ ->
          false;
    };
  }
}
