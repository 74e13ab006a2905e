package no.samsvar.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samsvar.rule.RuleId;

/**
 * What these checks of the text saw in a document, before anybody answered for it, and the first
 * and last day on which they see the same.
 */
public record Seen(
    SortedSet<RuleId> checks, LocalDate first, LocalDate last, List<Observation> observations) {
  public Seen {
    checks = Collections.unmodifiableSortedSet(new TreeSet<>(checks));
    observations = List.copyOf(observations);
  }

  /** Whether these checks see the same on that day. */
  public boolean holds(SortedSet<RuleId> others, LocalDate day) {
    return checks.equals(others) && !day.isBefore(first) && !day.isAfter(last);
  }
}
