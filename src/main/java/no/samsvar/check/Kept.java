package no.samsvar.check;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.rule.RuleId;

/**
 * What an earlier run found in a document, asked as its own kind: verdicts by the rules, and what
 * the checks of the text saw, before anybody answered for it.
 */
public record Kept(SortedMap<RuleId, Kept.Judged> verdicts, Optional<Seen> seen) {
  public static final Kept NOTHING = new Kept(new TreeMap<>(), Optional.empty());

  /** A verdict, with the mark of the rule as it was. */
  public record Judged(RuleMark mark, Verdict verdict, Fingerprint fingerprint) {}

  public Kept {
    verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
  }
}
