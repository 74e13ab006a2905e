package no.samsvar.check;

import java.util.Comparator;
import no.samsvar.clause.Clause;

/**
 * A clause that was looked at for a condition, how well it holds there and why. Fit ranks clauses
 * of the same strength: the share of the pattern that the clause has, and a little for standing
 * where a reader would look first.
 */
record Candidate(Clause clause, Strength strength, Evidence.Reason reason, double fit) {
  /** Strongest first, then the more complete, then the order of the text. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::strength)
          .thenComparing(Comparator.comparingDouble(Candidate::fit).reversed())
          .thenComparing(candidate -> candidate.clause().index());

  /** This clause by itself: what holds one part of a requirement lacks the others. */
  Candidate alone() {
    return strength.holds()
        ? new Candidate(clause, Strength.NONE, Evidence.Reason.LACKS_PART, fit)
        : this;
  }
}
