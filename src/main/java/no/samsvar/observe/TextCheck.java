package no.samsvar.observe;

import java.util.List;
import java.util.function.Function;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * One thing that can be wrong with a text, and the function that sees it: in one document, or among
 * several.
 *
 * @param usual whether it is on unless somebody says otherwise; only where it is seldom wrong
 */
public record TextCheck(
    RuleId id,
    Severity severity,
    boolean usual,
    Function<View, List<Sighting>> look,
    Function<List<Companion>, List<Told>> among) {
  /** What a check of several documents has to say on one of them. */
  record Told(Companion companion, Sighting sighting) {}

  static TextCheck ofOne(
      String id, Severity severity, boolean usual, Function<View, List<Sighting>> look) {
    return new TextCheck(new RuleId(id), severity, usual, look, _ -> List.of());
  }

  static TextCheck ofSeveral(
      String id, Severity severity, boolean usual, Function<List<Companion>, List<Told>> among) {
    return new TextCheck(new RuleId(id), severity, usual, _ -> List.of(), among);
  }
}
