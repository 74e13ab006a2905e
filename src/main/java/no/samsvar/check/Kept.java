package no.samsvar.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.samsvar.rule.RuleId;

/**
 * What an earlier run found in a document, asked as its own kind: verdicts by the rules, and what
 * the checks of the text saw, before anybody answered for it. What it was found by is at hand; what
 * was found may be fetched each time somebody asks for it.
 */
public final class Kept {
  public static final Kept NOTHING = of(new TreeMap<>(), Optional.empty());

  private final SortedMap<RuleId, Noted> noted;
  private final Optional<Reach> reach;
  private final Supplier<Whole> whole;

  /** A verdict, with the mark of the rule as it was. */
  public record Judged(RuleMark mark, Verdict verdict, Fingerprint fingerprint) {
    private Noted noted() {
      return new Noted(mark, verdict instanceof Verdict.Met);
    }
  }

  /** What is at hand of a verdict: the mark of the rule as it was, and whether it is met. */
  public record Noted(RuleMark mark, boolean met) {}

  /** All that was found. */
  public record Whole(SortedMap<RuleId, Judged> verdicts, List<Observation> observations) {
    public Whole {
      verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
      observations = List.copyOf(observations);
    }
  }

  /** What was found by this is fetched, always the same. */
  public Kept(SortedMap<RuleId, Noted> noted, Optional<Reach> reach, Supplier<Whole> whole) {
    this.noted = Collections.unmodifiableSortedMap(new TreeMap<>(noted));
    this.reach = reach;
    this.whole = whole;
  }

  /** With everything at hand. */
  public static Kept of(SortedMap<RuleId, Judged> verdicts, Optional<Seen> seen) {
    Whole all = new Whole(verdicts, seen.map(Seen::observations).orElse(List.of()));
    return new Kept(noted(verdicts), seen.map(Seen::reach), () -> all);
  }

  private static SortedMap<RuleId, Noted> noted(SortedMap<RuleId, Judged> verdicts) {
    SortedMap<RuleId, Noted> noted = new TreeMap<>();
    verdicts.forEach((rule, judged) -> noted.put(rule, judged.noted()));
    return noted;
  }

  /** By which rules there are verdicts. */
  public SortedMap<RuleId, Noted> noted() {
    return noted;
  }

  /** Within which bounds the checks of the text see the same; empty when they did not look. */
  public Optional<Reach> reach() {
    return reach;
  }

  /** All that was found. */
  public Whole whole() {
    return whole.get();
  }

  /** The same with these verdicts in the place of earlier ones. */
  public Kept with(SortedMap<RuleId, Judged> newer) {
    SortedMap<RuleId, Noted> all = new TreeMap<>(noted);
    all.putAll(noted(newer));
    return new Kept(
        all,
        reach,
        () -> {
          Whole before = whole.get();
          SortedMap<RuleId, Judged> verdicts = new TreeMap<>(before.verdicts());
          verdicts.putAll(newer);
          return new Whole(verdicts, before.observations());
        });
  }
}
