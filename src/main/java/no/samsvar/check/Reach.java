package no.samsvar.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samsvar.rule.RuleId;

/** Checks of the text, and the first and last day on which they see the same in a document. */
public record Reach(SortedSet<RuleId> checks, LocalDate first, LocalDate last) {
  public Reach {
    checks = Collections.unmodifiableSortedSet(new TreeSet<>(checks));
  }

  /** Whether these checks see the same on that day. */
  public boolean holds(SortedSet<RuleId> others, LocalDate day) {
    return checks.equals(others) && !day.isBefore(first) && !day.isAfter(last);
  }
}
