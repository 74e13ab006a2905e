package no.samsvar.check;

import java.util.Comparator;
import no.samsvar.clause.Clause;

/** A clause that was looked at for a condition, how well it holds there and why; parts is the share of the pattern it has. */
record Candidate(Clause clause, Strength strength, Evidence.Reason reason, double parts) {
  /** Strongest first, then the more complete, then the order of the text. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::strength)
          .thenComparing(Comparator.comparingDouble(Candidate::parts).reversed())
          .thenComparing(candidate -> candidate.clause().index());
}
