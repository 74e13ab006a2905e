package no.samsvar.observe;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samsvar.rule.RuleId;

/** Which checks of the text are on. */
public record Selection(SortedSet<RuleId> checks) {
  /** Those that are seldom wrong. */
  public static final Selection USUAL = those(TextCheck::usual);

  public static final Selection ALL = those(_ -> true);

  public static final Selection NONE = those(_ -> false);

  public Selection {
    checks = Collections.unmodifiableSortedSet(new TreeSet<>(checks));
  }

  private static Selection those(Predicate<TextCheck> wanted) {
    return new Selection(
        TextChecks.ALL.stream()
            .filter(wanted)
            .map(TextCheck::id)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  boolean has(TextCheck check) {
    return checks.contains(check.id());
  }
}
